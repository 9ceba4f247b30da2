import type { Located } from '../finding';

/**
 * A party of a treaty, or a state or organisation that a text names.
 *
 * @example
 * findParties('Литвамен жасалған шарт')[0]?.id; // => 'LT'
 */
export interface Party extends Located {
  /** ISO 3166-1 alpha-2, ISO 3166-3 alpha-4 for former states, `org:CIS` for organisations. */
  readonly id: string;
  /** The name in the nominative, as the register of parties has it. */
  readonly name: string;
  readonly level: 'state' | 'government' | 'agency' | 'organisation';
  /** Kazakhstan, where the text says «еліміз» (our country) or names the other side alone. */
  readonly implied: boolean;
  /** Ids that the name may stand for as well: `KP` beside `KR` for a bare «Корея». */
  readonly alternatives?: readonly string[];
}

/** What happened to a treaty, and when. */
export interface TreatyDate extends Located {
  readonly event:
    | 'signed'
    | 'ratified'
    | 'approved'
    | 'acceded'
    | 'in-force'
    | 'terminated'
    | 'unspecified';
  /** EDTF. */
  readonly edtf: string;
  /** The act that did it, as the text cites it: `Заң № 431-IV`. */
  readonly act?: string;
  /** The document id of that act in the official register of Kazakh law: `Z1100000431`. */
  readonly actId?: string;
  /** Other readings of figures such as 2009.02.06. */
  readonly alternatives?: readonly string[];
}

/** A point where a text and the register of known treaties say different things. */
export interface Difference {
  /** The field of the treaty that differs. */
  readonly field: 'signed' | 'ratified' | 'inForce' | 'term' | 'parties';
  /** What the text says: a date as EDTF, a kind in Kazakh, ids of parties with commas between. */
  readonly text: string;
  /** What the register says, in the same form. */
  readonly register: string;
}

/** The known treaty that a mention speaks of, and where the text differs from it. */
export interface RegisterLink {
  readonly id: string;
  readonly title: string | null;
  readonly differences: Difference[];
  /** The document that the register's row comes from. */
  readonly source?: string;
  /** Its page: the act in the official register of Kazakh law, or the treaty with the United Nations. */
  readonly url?: string;
}

/** A number word and what the text names: «екі шарт», and only one subject. */
export interface Miscount {
  /** What the number word says. */
  readonly told: number;
  /** How many treaties were found. */
  readonly found: number;
}

/**
 * A treaty that a text speaks of. All fields say what the text says, even where it errs.
 *
 * @example
 * const [treaty] = extractTreaties('Қазақстан мен Корея Республикасы арасындағы шарт.');
 * treaty?.parties.map(({ id }) => id); // => ['KZ', 'KR']
 */
export interface Treaty extends Located {
  /** The words of the mention, as repaired. */
  readonly text: string;
  /** The id of the reason that makes it a treaty; `zanger rules` tells what each one is. */
  readonly reason: string;
  /** The Kazakh kind, nominative singular: шарт, келісім, конвенция, хаттама … */
  readonly term: string;
  /** The kind in English: treaty, agreement, convention, protocol … */
  readonly kind: string;
  /** Subject and kind in the nominative, or a well-known name. */
  readonly title: string | null;
  readonly subject: string | null;
  readonly parties: Party[];
  readonly scope: 'bilateral' | 'multilateral' | null;
  /** EDTF. */
  readonly signed: string | null;
  /** EDTF; also the approval by a government, and accession. */
  readonly ratified: string | null;
  /** EDTF. */
  readonly inForce: string | null;
  readonly dates: TreatyDate[];
  /** Where it was signed, nominative. */
  readonly place: string | null;
  /** The index, in the same result, of the treaty that a protocol or supplement belongs to. */
  readonly amends: number | null;
  readonly register: RegisterLink | null;
  /** Other names that the text gives it: `Шарт`, `Кишинев конвенциясы`. */
  readonly aliases?: readonly string[];
  /** The articles that the text points at: `82` for «конвенцияның 82-бабы». */
  readonly articles?: readonly string[];
  /** The text tells of a draft, or of a signature still to come. */
  readonly status?: 'draft';
  /** On the first treaty of a noun whose number word says another number. */
  readonly miscount?: Miscount;
}
