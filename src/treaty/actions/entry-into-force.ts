import { type Action, action } from './action';

/** A treaty enters into force: күшіне енді, қолданысқа енгізілді, бастап күшінде. */
export const entryIntoForce: Action = action(
  {
    id: 'entry-into-force',
    event: 'in-force',
    why: 'A treaty enters into force: күшіне енді, қолданысқа енгізілді, бастап күшінде.',
    examples: ['күшіне енді', 'күшінде', 'қолданысқа енгізілді'],
    keeps: ['күшін жойды', 'күш-жігер'],
  },
  String.raw`күшіне\sен|күшіне\sкір|күшінде(?!гі)|қолданысқа\s(?:енгізіл|енді)|қолданыла\sбаста|әрекет\sете\sбаста`,
);
