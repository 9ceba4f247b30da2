import { isEponym } from '../../../entity/place/eponyms';
import { joinedTo } from '../../clause/coordination';
import { isFollowing } from '../../noun/heads';
import { wordOf } from '../../phrase/title-words';
import { isAmongStates } from '../../sides/among';
import { ownersOf } from '../../sides/sides';
import {
  firstWord,
  hasPublicEvent,
  isActedOnByStates,
  isCitedArticle,
  isSignedByOurs,
  isUnnamed,
} from '../evidence';
import { amendedBy, isPointedAt, type Reading } from '../reading';
import { isListedDocument } from '../signed-lists';
import type { Reason } from './reason';

/** Reasons that lie in its parties, its name and what it belongs to. */
export const byName: readonly Reason[] = [
  {
    id: 'parties',
    title: 'Its parties',
    why: 'Its parties stand beside the noun in one of the known relations.',
    tells: true,
    holds: ({ frame }) => frame !== 'none',
    examples: ['Литва мен Латвия арасындағы шарт.'],
    keeps: ['Литвада шарт туралы дау туды.'],
  },
  {
    id: 'subject-of-a-title',
    title: 'What the title of another treaty is about',
    why: 'A noun between a title and «туралы» is what the next treaty is about, unless it is called after a place.',
    tells: false,
    holds: ({ scene, at, title }) =>
      /^t[^KQvrc.;]{0,3}K/u.test(scene.line.slice(at + 1, at + 6)) &&
      !isEponym(wordOf(scene, scene.marks[title.from])),
    examples: ['Жол тасымалы шарты туралы'],
    keeps: ['Вена конвенциясы туралы кітап жазылды.'],
  },
  {
    id: 'name',
    title: 'Its name',
    why: 'It is called after a place or by a number.',
    tells: true,
    holds: ({ title }) => title.isNamed,
    examples: ['Киото хаттамасы маңызды.'],
    keeps: ['Сот отырысының хаттамасы маңызды.'],
  },
  {
    id: 'owner',
    title: 'The organisation whose document it is',
    why: 'An organisation stands before it as its owner, or a state that accedes.',
    tells: true,
    holds: (reading) => ownersOf(reading).length > 0,
    examples: ['ХЕҰ-ның балалар еңбегі туралы конвенциясы.'],
    keeps: ['Қоғамның еңбек туралы шарты.'],
  },
  {
    id: 'meeting',
    title: 'A meeting that is called a convention',
    why: 'A convention with an owner and without a subject or a name is a meeting.',
    tells: false,
    holds: isUnnamed,
    examples: ['Демократтардың ұлттық конвенциясы 2016 жылы өтті.'],
    keeps: ['Вена конвенциясы 1969 жылы қабылданды.'],
  },
  {
    id: 'memorandum-of-states',
    title: 'A memorandum or a deal of states',
    why: 'States act on it, or it stands in a list of documents that were signed.',
    tells: true,
    holds: (reading) =>
      isMemorandum(reading) && (isActedOnByStates(reading) || isListedDocument(reading)),
    examples: ['Қазақстан мен Литва туризм туралы меморандумға қол қойды.'],
    keeps: ['Университеттер меморандумға қол қойды.'],
  },
  {
    id: 'memorandum-of-others',
    title: 'A memorandum of others',
    why: 'Schools and firms sign memoranda every day.',
    tells: false,
    holds: isMemorandum,
    examples: ['Университеттер ғылым туралы меморандумға қол қойды.'],
    keeps: ['Қазақстан мен Литва туризм туралы меморандумға қол қойды.'],
  },
  {
    id: 'part-of-a-subject',
    title: 'What another document is about',
    why: 'A bare noun before «туралы» is what a law, a decision or a talk is about.',
    tells: false,
    holds: ({ title, scene, at }) => title.title === null && scene.line.charAt(at + 1) === 't',
    examples: ['Шарт туралы 2010 жылы заң қабылданды.'],
    keeps: ['Литвамен шарт 2010 жылы жасалды.'],
  },
  {
    id: 'pointed-at-with-a-date',
    title: 'Pointed at, with a date',
    why: 'What is pointed at was told before; a date is told of it.',
    tells: true,
    holds: (reading) => isPointedAt(reading.scene, reading.at) && reading.attached.roles.length > 0,
    examples: ['Осы шарт 2001 жылы күшіне енді.'],
    keeps: ['Осы шарт маңызды.'],
  },
  {
    id: 'pointed-at',
    title: 'Pointed at',
    why: 'What is pointed at was told before.',
    tells: false,
    holds: ({ scene, at }) => isPointedAt(scene, at),
    examples: ['Осы шарт маңызды.'],
    keeps: ['Осы шарт 2001 жылы күшіне енді.'],
  },
  {
    id: 'cited-article',
    title: 'An article of it',
    why: 'An article of the treaty told before is cited.',
    tells: true,
    holds: isCitedArticle,
    examples: ['Шарттың 5-бабы маңызды.'],
    keeps: ['Шарттың мазмұны белгілі.'],
  },
  {
    id: 'joined-protocol',
    title: 'A protocol beside its treaty',
    why: 'A dated protocol is joined to the treaty that it belongs to.',
    tells: true,
    holds: ({ head, scene, at, attached }) =>
      isFollowing(head) && joinedTo(scene, at) !== null && attached.roles.length > 0,
    examples: ['Вена конвенциясы мен хаттама 2010 жылы ратификацияланды.'],
    keeps: ['Хаттама 2010 жылы жазылды.'],
  },
  {
    id: 'named-protocol',
    title: 'A protocol with a name',
    why: 'A name stands between its subject and the noun.',
    tells: true,
    holds: ({ head, title }) => isFollowing(head) && isEponym(firstWord(title.alias)),
    examples: ['Парниктік газдар туралы Киото хаттамасы белгілі.'],
    keeps: ['Газдар туралы хаттама белгілі.'],
  },
  {
    id: 'protocol-of-states',
    title: 'A protocol of states',
    why: 'A protocol that changes nothing is one of states where they act on it or an act of public law does.',
    tells: true,
    holds: (reading) => isLoneProtocol(reading) && isOfStates(reading),
    examples: ['Су туралы хаттама 2010 жылы ратификацияланды.'],
    keeps: ['Отырыс хаттамасы 2010 жылы жазылды.'],
  },
  {
    id: 'protocol-of-others',
    title: 'A protocol of others',
    why: 'Courts, meetings and police write protocols every day.',
    tells: false,
    holds: isLoneProtocol,
    examples: ['Су туралы хаттама 2010 жылы жазылды.'],
    keeps: ['Су туралы хаттама 2010 жылы ратификацияланды.'],
  },
];

function isMemorandum({ head }: Reading): boolean {
  return head.kind.term === 'мәміле' || head.kind.term === 'меморандум';
}

/** One that changes nothing, and is not in a list of what was signed. */
function isLoneProtocol(reading: Reading): boolean {
  return isFollowing(reading.head) && amendedBy(reading) === null && !isListedDocument(reading);
}

function isOfStates(reading: Reading): boolean {
  return (
    hasPublicEvent(reading) ||
    (reading.title.tie !== null && reading.attached.events.includes('in-force')) ||
    isActedOnByStates(reading) ||
    isAmongStates(reading) ||
    isSignedByOurs(reading)
  );
}
