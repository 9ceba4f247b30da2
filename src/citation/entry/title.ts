/** A title, what kind of work it says it is, and who it says is responsible. */
export interface Title {
  readonly title: string;
  readonly genre?: string;
  readonly responsibility: string;
}

/** The words that a kind of work begins with: textbook, monograph, manual, dictionary … */
const genres =
  /^(?:(?:оқу(?:-әдістемелік|-практикалық)?\s+(?:құрал|басылым)|оқулық|монография|ұжымдық монография|әдістемелік\s+(?:құрал|нұсқау)|практикалық құрал|дәрістер\s+(?:жинағы|курсы)|анықтамалық|түсіндірме сөздік|сөздік|энциклопедия|хрестоматия|ғылыми-практикалық түсініктеме|түсініктеме|учеб(?:ник|\.|ное)|учебно-|коллективная монография|науч(?:ное|но-практический|но-практическое)\s|метод|справочник|словарь|практикум|курс лекций|хрестоматия|комментарий|сборник|жинақ|пособие|textbook|monograph|handbook|study guide|manual|a textbook|dictionary|commentary)[^:;]*)$/iu;

/** The words by which a dissertation says what it is. */
const thesis =
  /(?:^|[\s:.(–—-])((?:(?:заң|тарих|филос\p{L}*|экон\p{L}*|саяси|пед\p{L}*|филол\p{L}*|соц\p{L}*)\s+ғыл\p{L}*\.?\s+)?(?:(?:канд|докт|магистр|к|д)[\p{L}-]*\.?\s+)?(?:(?:автореф\p{L}*\.?\s*(?:дис\p{L}*\.?)?|PhD|дис\p{L}*\.?|канд\.|докт\.|Ph\.\s?D\.|doctoral|master)).*)$/iu;

const thesisSign =
  /(?:^|[^\p{L}])(?:дис(?:с?ертация\p{L}*|с?\.)|автореф\p{L}*|dissertation|thesis|Ph\.?\s?D\.?\s+(?:дис|diss|thesis))/iu;

/** Tells whether a text says that it is a dissertation or its abstract. */
export function isThesis(text: string): boolean {
  return thesisSign.test(text);
}

/**
 * Takes a title apart: title and remainder, genre, statement of responsibility.
 *
 * @param area the first area of an entry, without its authors
 */
export function readTitle(area: string): Title {
  const slash = /\s\/\s|(?<=[\p{L}.»)])\s?\/\s(?=\p{Lu})/u.exec(area);
  const words = slash === null ? area : area.slice(0, slash.index);
  const responsibility = slash === null ? '' : area.slice(slash.index + slash[0].length);
  return { ...splitGenre(tidy(words)), responsibility };
}

function splitGenre(words: string): Pick<Title, 'title' | 'genre'> {
  if (isThesis(words)) {
    const match = thesis.exec(words);
    const genre = tidyGenre(match?.[1] ?? '');
    const title = match === null ? words : words.slice(0, match.index);
    if (genre !== '' && tidy(title) !== '') return { title: tidy(title), genre };
  }
  const pieces = words.split(/(\s?[:;]\s|\.\s)/u);
  for (let at = 2; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    if (!genres.test(piece.trim())) continue;
    const title = [...pieces.slice(0, at - 1), ...pieces.slice(at + 1)].join('');
    return { title: tidy(title), genre: tidyGenre(piece) };
  }
  return { title: words };
}

/** Without the code of a speciality and the stops at the ends. */
function tidyGenre(words: string): string {
  return words
    .replace(/[\s:,–—-]*[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.?.*$/u, '')
    .replace(/^[\s:(]+|[\s:,;)]+$/gu, '')
    .replace(/(?<=\p{L}{6})\.$/u, '');
}

/** Without the blanks and signs at the ends that belong to the punctuation of the entry. */
export function tidy(words: string): string {
  const bare = words.replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/gu, '').replace(/\s+([:;])\s/gu, '$1 ');
  return /(?:^|[\s.])\p{L}{1,3}\.$/u.test(bare) ? bare : bare.replace(/(?<!\.)\.$/u, '');
}
