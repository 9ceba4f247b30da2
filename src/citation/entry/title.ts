import { stripped, tidy } from './trim';

/** A title, what kind of work it says it is, and who it says is responsible. */
export interface Title {
  readonly title: string;
  readonly genre?: string;
  readonly responsibility: string;
}

/** The words that a kind of work begins with: textbook, monograph, manual, dictionary … */
const genres =
  /^(?:оқу(?:-әдістемелік|-практикалық)? (?:құрал|басылым)|ғылыми(?:-көпшілік)? басылым|оқулық|(?:ұжымдық )?монография|әдістемелік (?:құрал|нұсқау)|практикалық құрал|дәрістер (?:жинағы|курсы)|анықтамалық|(?:түсіндірме )?сөздік|энциклопедия|хрестоматия|(?:ғылыми-практикалық )?түсініктеме|учеб(?:ник|\.|ное)|учебно-|коллективная монография|науч(?:\.|ное |но-практическ)|метод|справочник|(?:толковый )?словарь|практикум|курс лекций|комментарий|сборник|жинақ|пособие|(?:a )?(?:textbook|monograph|handbook|study guide|manual|dictionary|commentary)(?!\p{L}))/iu;

/** The signs of a dissertation or of its abstract, in a piece of a title. */
const thesisSign =
  /(?<!\p{L})(?:дис(?:с?ертаци|с?\.|с?$|\. ?\.\.\.|с? …)|автореф|diss(?:ertation|\.|$)|(?:doctoral|master(?:['\u2019]s)?|PhD) (?:dis|thes)|thesis|PhD дис)/iu;

/** A title alone can be about theses: only a piece behind a colon or a stop says what it is. */
const pieces =
  /(?: ?[:;] |\. (?=\p{Lu}|заң ғ|тарих ғ|оқу |оқулық|монограф|учеб)| (?=\((?:PhD|doctoral|дис)[^()]{4,60}\)))/u;

/** Tells whether a text says that it is a dissertation or its abstract. */
export function isThesis(head: string): boolean {
  return head
    .split(pieces)
    .slice(1)
    .some((piece) => thesisSign.test(piece));
}

/**
 * Takes a title apart: title and remainder, genre, statement of responsibility.
 *
 * @param area the first area of an entry, without its authors
 */
export function readTitle(area: string): Title {
  const slash = / \/ |(?<=[\p{L}.»)]) ?\/ (?=\p{Lu})/u.exec(area) ?? responsible.exec(area);
  const words = slash === null ? area : area.slice(0, slash.index);
  const responsibility = slash === null ? '' : area.slice(slash.index + slash[0].length);
  return {
    ...splitGenre(words.replace(siteWords, '').replace(specialityWords, '')),
    responsibility,
  };
}

/** «: Пер. с лат. А.Б. Белов», «. Под ред. К. Белова»: a role and a name without a slash. */
const responsible =
  /(?: ?[:;]|\.) (?=(?:пер(?:\.|евод) с|ауд(?:\.|арған)|transl|под (?:общ(?:\.|ей) |науч(?:\.|ной) )?ред|отв\. ?ред|жауапты ред|жалпы ред|құраст|сост\.|ред(?:\.|акциясын) ?басқ|edited by|ed\. by|comp\. by)[^/]{0,60}\p{Lu}\p{Ll}?\.)/iu;

function splitGenre(words: string): Pick<Title, 'title' | 'genre'> {
  const seams = [...words.matchAll(new RegExp(pieces, 'gu'))];
  for (const [at, { index, 0: sign }] of seams.entries()) {
    const start = index + sign.length;
    const rest = words.slice(start);
    const piece = words.slice(start, seams[at + 1]?.index ?? words.length);
    const title = words.slice(0, index);
    if (thesisSign.test(piece)) return { title: tidy(title), genre: tidyGenre(rest) };
    if (!genres.test(piece.trim())) continue;
    const behind = words.slice(start + piece.length);
    return {
      title: tidy(title + (/[\p{L}]/u.test(behind) ? behind : '')),
      genre: tidyGenre(piece),
    };
  }
  return { title: unquoted(tidy(words)) };
}

/** A title that stands in quotation marks as a whole. */
function unquoted(title: string): string {
  const inside = /^[«"“]([^«»"“”]+)[»"”]$/u.exec(title)?.[1];
  return inside ?? title;
}

/** What a title says only of its form: «: ресми сайт» (official site). */
export const siteWords =
  / ?: ?(?:ресми |офиц(?:иальный|\.) |official )?(?:веб-)?(?:сайты?|site|website)(?=[.,]|$)/iu;

/** «: специальность 12.00.03 «Гражданское право»» between a title and its genre. */
const specialityWords = / ?: ?(?:специальность|мамандығы?) [^:]{5,90}(?= ?:)/iu;

/** The code of a speciality and what follows it. */
const speciality = /(?<![0-9])[0-9]{2}\.[0-9]{2}\.[0-9]{2}|(?<![0-9A-Za-z])[68][DM][0-9]{6}/u;

/** Without the code of a speciality and the signs at the ends. */
function tidyGenre(words: string): string {
  const code = words.search(speciality);
  const bare = stripped(code < 0 ? words : words.slice(0, code), ' :(–—-', ' :,;)–—-');
  return tidy(bare);
}
