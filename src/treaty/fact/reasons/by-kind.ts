import { isCounted } from '../../noun/counts';
import { isAmongPersons } from '../../sides/among';
import { partiesAt } from '../../sides/sides';
import { isBetweenStates, isCharterTold, isOfWork } from '../evidence';
import { amendedBy, type Reading } from '../reading';
import type { Reason } from './reason';

/** Reasons that lie in what sort of noun it is. */
export const byKind: readonly Reason[] = [
  {
    id: 'taken-up-by-pronoun',
    title: 'A pronoun of which something is told',
    why: 'A pronoun goes on about the treaty told before, where a date, a place or a party is told of it.',
    tells: true,
    holds: ({ head, attached, frame, scene }) =>
      head.isPronoun &&
      (attached.roles.length > 0 ||
        frame !== 'none' ||
        attached.places.length > 0 ||
        attached.actors.some((mark) => partiesAt(scene.marks[mark]).length > 0)),
    examples: ['Ол 2001 жылғы 5 мамырда күшіне енді.'],
    keeps: ['Ол келді.'],
  },
  {
    id: 'pronoun-alone',
    title: 'A pronoun of which nothing is told',
    why: 'A pronoun alone adds nothing to the treaty told before.',
    tells: false,
    holds: ({ head }) => head.isPronoun,
    examples: ['Ол туралы көп айтылды.'],
    keeps: ['Ол 2001 жылғы 5 мамырда күшіне енді.'],
  },
  {
    id: 'between-persons',
    title: 'Between persons',
    why: 'Those between whom it is are persons, firms or towns and no states.',
    tells: false,
    holds: isAmongPersons,
    examples: ['Сатушы мен сатып алушы арасындағы шарт 2010 жылы жасалды.'],
    keeps: ['Литва мен Латвия арасындағы шарт 2010 жылы жасалды.'],
  },
  {
    id: 'counted-at-large',
    title: 'Counted at large',
    why: 'So many treaties, or treaties with many states, are none in particular.',
    tells: false,
    holds: isCounted,
    examples: ['Қазақстан жиырмадан астам конвенцияға қосылған.'],
    keeps: ['Қазақстан 1993 жылы Вена конвенциясына қосылды.'],
  },
  {
    id: 'superlative',
    title: 'The greatest of its sort',
    why: '«Ең ірі келісім» says of something told what rank it has.',
    tells: false,
    holds: ({ scene, at, title }) =>
      title.title === null && scene.marks[at - 2]?.lexeme?.form === 'ең',
    examples: ['Бұл Ресей мен Қытай арасындағы ең ірі келісім.'],
    keeps: ['Бұл Ресей мен Қытай арасындағы су туралы келісім.'],
  },
  {
    id: 'title-of-a-work',
    title: 'The title of a work',
    why: 'A film or a book may be called like a treaty.',
    tells: false,
    holds: isOfWork,
    examples: ['Кинотеатрда «Париж келісімі» атты фильм көрсетілді.'],
    keeps: ['Париж келісімі 2015 жылы қабылданды.'],
  },
  {
    id: 'supplement-with-its-treaty',
    title: 'A supplement of which its treaty is told',
    why: 'A supplement or an amendment counts where the treaty that it belongs to is told, and a date or a capital.',
    tells: true,
    holds: (reading) => isOf(reading, 'қосымша', 'түзету') && isSupplement(reading),
    examples: ['Литвамен 1994 жылғы шартқа 1997 жылы қосымша жасалды.'],
    keeps: ['Қосымша 3 беттен тұрады.'],
  },
  {
    id: 'supplement-alone',
    title: 'A supplement of nothing',
    why: 'Every document may have a supplement.',
    tells: false,
    holds: (reading) => isOf(reading, 'қосымша', 'түзету'),
    examples: ['Қосымша 3 беттен тұрады.'],
    keeps: ['Литвамен 1994 жылғы шартқа 1997 жылы қосымша жасалды.'],
  },
  {
    id: 'contract-between-states',
    title: 'A contract between states',
    why: 'A word for contracts is one for a treaty where states stand before «арасындағы».',
    tells: true,
    holds: (reading) =>
      isOf(reading, 'келісімшарт') && reading.frame === 'between' && isBetweenStates(reading),
    examples: ['Қазақстан мен Қытай арасындағы газ жеткізу туралы келісімшарт 2015 жылы жасалды.'],
    keeps: ['Клуб ойыншымен келісімшарт жасасты.'],
  },
  {
    id: 'contract',
    title: 'A contract',
    why: 'Contracts of persons and firms are no treaties.',
    tells: false,
    holds: (reading) => isOf(reading, 'келісімшарт'),
    examples: ['Клуб ойыншымен келісімшарт жасасты.'],
    keeps: ['Қазақстан мен Қытай арасындағы газ жеткізу туралы келісімшарт 2015 жылы жасалды.'],
  },
  {
    id: 'charter-of-an-organisation',
    title: 'The charter of an organisation of states',
    why: 'A charter counts where its organisation or its name is told.',
    tells: true,
    holds: (reading) => isOf(reading, 'жарғы') && isCharterTold(reading),
    examples: ['БҰҰ Жарғысы 1945 жылы қабылданды.'],
    keeps: ['Қоғамның жарғысы тіркелді.'],
  },
  {
    id: 'charter-of-a-body',
    title: 'The charter of a body',
    why: 'Firms, towns and clubs have charters too.',
    tells: false,
    holds: (reading) => isOf(reading, 'жарғы'),
    examples: ['Қоғамның жарғысы 2010 жылы тіркелді.'],
    keeps: ['БҰҰ Жарғысы 1945 жылы қабылданды.'],
  },
  {
    id: 'declaration-of-states',
    title: 'A declaration or a peace of states',
    why: 'A declaration or a peace counts with a name or with two states.',
    tells: true,
    holds: (reading) =>
      isOf(reading, 'декларация', 'бітім') && (reading.title.isNamed || isBetweenStates(reading)),
    examples: ['Алматы декларациясы 1991 жылы қабылданды.', '1648 жылы Вестфаль бітімі жасалды.'],
    keeps: ['Салық декларациясы тапсырылды.'],
  },
  {
    id: 'declaration-of-others',
    title: 'A declaration of others',
    why: 'Taxpayers declare, and parties to a suit make their peace.',
    tells: false,
    holds: (reading) => isOf(reading, 'декларация', 'бітім'),
    examples: ['Комитет жаңа декларация әзірледі.'],
    keeps: ['Алматы декларациясы 1991 жылы қабылданды.'],
  },
];

function isOf({ head }: Reading, ...terms: readonly string[]): boolean {
  return terms.includes(head.kind.term);
}

function isSupplement(reading: Reading): boolean {
  const { attached, head } = reading;
  return amendedBy(reading) !== null && (attached.roles.length > 0 || head.isCapital);
}
