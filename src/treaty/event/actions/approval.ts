import { type Action, action } from './action';

/** A government, and in the 1990s a president, approves: бекітілді. */
export const approval: Action = action(
  {
    id: 'approval',
    event: 'approved',
    why: 'A government, and in the 1990s a president, approves: бекітілді.',
    examples: ['бекітілді', 'бекітіліп', 'бекітіп', 'бекіткен', 'мақұлданды'],
    keeps: ['бекет', 'бекініс', 'бекітпе'],
  },
  'бекітіл|бекітіп|бекіткен|бекітт|бекіте|бекіту|мақұлдан(?!сын)|мақұлдад|мақұлдап',
);
