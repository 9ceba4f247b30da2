import { isFollowing } from '../../noun/heads';
import { isAmongStates } from '../../sides/among';
import { isActedOnByStates, isInterstate, isOfMany, isPairedEvent, isPublic } from '../evidence';
import type { Reading } from '../reading';
import { isListedDocument } from '../signed-lists';
import { isTakenUp } from '../taken-up';
import type { Reason } from './reason';

/** Reasons that lie in what happened to it, and at last in its subject. */
export const byEvent: readonly Reason[] = [
  {
    id: 'signed-protocol',
    title: 'A protocol to a treaty, signed',
    why: 'A protocol changes a treaty and was signed.',
    tells: true,
    holds: ({ head, attached }) => isFollowing(head) && attached.events.includes('signed'),
    examples: ['Шартқа өзгерістер енгізу туралы хаттамаға қол қойылды.'],
    keeps: ['Отырыс хаттамасына қол қойылды.'],
  },
  {
    id: 'listed-document',
    title: 'One of the documents that were signed',
    why: 'A list behind a colon tells what documents were signed.',
    tells: true,
    holds: isListedDocument,
    examples: [
      'Сапар соңында екі құжатқа қол қойылды: туризм туралы келісім; спорт туралы келісім.',
    ],
    keeps: ['Екі мәселе қаралды: туризм туралы келісім; спорт.'],
  },
  {
    id: 'dated-event',
    title: 'A date on which something happened to it',
    why: 'It was signed, ratified or drafted, and the sentence is not one of private law.',
    tells: true,
    holds: (reading) => hasHappened(reading) && isPublic(reading),
    examples: ['Визалар туралы келісім 2010 жылы жасалды.'],
    keeps: ['Талапкер пәтер туралы шартты 2010 жылы жасады.'],
  },
  {
    id: 'private-matter',
    title: 'A matter of private law',
    why: 'Flats, goods and wages are treated of in contracts.',
    tells: false,
    holds: hasHappened,
    examples: ['Талапкер пәтер туралы шартты 2010 жылы жасады.'],
    keeps: ['Визалар туралы келісім 2010 жылы жасалды.'],
  },
  {
    id: 'states-act',
    title: 'States act on it',
    why: 'Two states, or one where it has a title, sign it, accede to it or ratify it.',
    tells: true,
    holds: isActedOnByStates,
    examples: ['Литва қару туралы шартқа қол қойды.'],
    keeps: ['Клуб ойыншы туралы шартқа қол қойды.'],
  },
  {
    id: 'done-with-its-protocol',
    title: 'Done together with its protocol',
    why: 'A treaty and its protocol are done together.',
    tells: true,
    holds: isPairedEvent,
    examples: ['Шартқа және оған хаттамаға қол қойылды.'],
    keeps: ['Шартқа қол қойылды.'],
  },
  {
    id: 'between-unnamed-states',
    title: 'Between states that are not named',
    why: 'It is between two countries or governments, whichever they are.',
    tells: true,
    holds: isAmongStates,
    examples: ['Екі ел арасындағы шарт жасалды.'],
    keeps: ['Екі көрші арасындағы шарт жасалды.'],
  },
  {
    id: 'taken-up-later',
    title: 'Taken up in the same sentence',
    why: 'Later in the sentence it is said between whom it is.',
    tells: true,
    holds: isTakenUp,
    examples: [
      'Салық туралы келісіммен айқындалады, бұл келісім Қазақстан мен Бельгияның арасында жасалған.',
    ],
    keeps: ['Салық туралы заңмен айқындалады.'],
  },
  {
    id: 'kind-of-many',
    title: 'A kind that only states conclude',
    why: 'A convention, a covenant or a charter with a subject is one of states.',
    tells: true,
    holds: (reading) => isPublicSubject(reading) && isOfMany(reading),
    examples: ['Балалар құқықтары туралы конвенция маңызды.'],
    keeps: ['Балалар құқықтары туралы шарт маңызды.'],
  },
  {
    id: 'affair-of-states',
    title: 'A subject that only states treat of',
    why: 'Friendship, borders, extradition and the like are affairs of states.',
    tells: true,
    holds: (reading) => isPublicSubject(reading) && isInterstate(reading),
    examples: ['Мемлекеттік шекара туралы шарт маңызды.'],
    keeps: ['Бақша туралы шарт маңызды.'],
  },
];

function hasHappened({ attached, title }: Reading): boolean {
  const isDrafted = attached.events.includes('drafted') && title.title !== null;
  return attached.roles.length > 0 || isDrafted;
}

function isPublicSubject(reading: Reading): boolean {
  return reading.title.title !== null && reading.title.subject !== null && isPublic(reading);
}
