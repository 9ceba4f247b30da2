/**
 * Cities and words that treaties are named after. A name of this list is one even at the head of a
 * sentence, where any word has a capital; elsewhere a capital before the noun suffices.
 */
export const eponyms = [
  'Алматы',
  'Анкара',
  'Астана',
  'Ашхабад',
  'Базель',
  'Баку',
  'Беловеж',
  'Берн',
  'Бішкек',
  'Бонн',
  'Брюссель',
  'Будапешт',
  'Варшава',
  'Вашингтон',
  'Вена',
  'Версаль',
  'Гаага',
  'Дейтон',
  'Душанбе',
  'Женева',
  'Измир',
  'Кишинев',
  'Киото',
  'Кампала',
  'Кейптаун',
  'Лиссабон',
  'Лондон',
  'Маастрихт',
  'Мадрид',
  'Минамата',
  'Минск',
  'Монреаль',
  'Монтрё',
  'Мәскеу',
  'Найроби',
  'Нью-Йорк',
  'Орхус',
  'Оттава',
  'Осло',
  'Палермо',
  'Париж',
  'Рамсар',
  'Рим',
  'Рио',
  'Роттердам',
  'Семей',
  'Сингапур',
  'Стамбұл',
  'Ыстанбұл',
  'Стокгольм',
  'Страсбург',
  'Ташкент',
  'Тегеран',
  'Токио',
  'Хельсинки',
  'Чикаго',
  'Шенген',
  'Эспо',
  'Солтүстік Атлант',
  'Ұжымдық қауіпсіздік',
] as const;

const known: ReadonlySet<string> = new Set(eponyms.map((name) => name.toLowerCase()));

/**
 * Tells whether treaties are named after a city or a phrase.
 *
 * @example
 * [isEponym('Кишинев'), isEponym('Сауда')]; // => [true, false]
 */
export function isEponym(name: string): boolean {
  return known.has(name.toLowerCase());
}
