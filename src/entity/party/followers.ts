/*
 * What may stand right behind the name of a state or an organisation and act for it.
 */

/** The case ending after a possessive or a plural. */
export const tail = String.raw`(?<tail>н[ыі]ң|[дт][ыі]ң|[нғгқк][ае]|[нд][дт]?[ае](?:ғы|гі)?|[ндт][ае]н|[мбп]ен(?:ен)?|н[ыі]|н)?(?=[^\p{L}]|$|арасында)`;

/** Executives that sign for a state. */
export const government = new RegExp(
  String.raw`^\s(?:үкімет|өкімет|министрлер кабинет|атқарушы өкімет|федералдық кеңес|федералды(?:қ)? үкімет)(?:тер)?(?:і)?${tail}`,
  'iu',
);

/** Agencies that sign for themselves, with their attributes before the noun. */
export const agency = new RegExp(
  String.raw`^\s(?:[\p{L}-]{2,24},?\s){0,9}?(?:министрлі|прокуратура|агентті|комитет|министрлік|қызмет|академия|ведомство|департамент|палата|(?:жоғарғы|жоғары|конституциялық)\sсот|банк|парламент|сенат|мәжіліс)(?:сы|гі|і|ы)${tail}`,
  'iu',
);

/** The same after an abbreviation or a name without an ending: «АҚШ Қорғаныс министрлігі». */
export const plainAgency = new RegExp(
  String.raw`^\s(?!мен\s|бен\s|пен\s|және\s)[\p{L}-]{2,24}(?:\s(?!мен\s|бен\s|пен\s|және\s)[\p{Ll}-]{2,24}){0,3}?\s(?:министрлі|агентті|комитет|банк|прокуратура)(?:гі|і|сы|ктері)${tail}`,
  'u',
);

/** «Өзбекстан Жоғарғы Соты», «АҚШ Парламенті». */
export const highOrgan = new RegExp(
  String.raw`^\s(?:(?:Жоғарғы|Жоғары|Конституциялық)\s[Сс]от|(?:Халық|Ұлттық|Орталық)\s[Бб]анк|Парламент|Сенат)(?:і|ы)${tail}`,
  'u',
);

/** Persons who act for a state: «Катардың сыртқы істер министрлері», «Иордания Королі». */
export const officials = new RegExp(
  String.raw`^\s(?:(?:сыртқы|ішкі|істер|әділет|қорғаныс|қаржы|бас|вице-|премьер-)\s?){0,3}(?:министр|президент|премьер|көшбасшы|басшы|прокурор|елші|корол|әмір|өкіл|делегация)(?:лар|лер|тер|дер)?(?:сы|сі|ы|і)${tail}`,
  'iu',
);

/** The members of an organisation, or the states just listed. */
export const collective = new RegExp(
  String.raw`^\s(?:(?:қатысушы|мүше|мүше-|тарап)\s?)?(?:мемлекеттер(?:і)?|мемлекеті|елдер(?:і)?)${tail}`,
  'iu',
);

/** All expressions of this file that look behind a name. */
export const phrasePatterns: readonly RegExp[] = [
  government,
  agency,
  plainAgency,
  highOrgan,
  officials,
  collective,
];
