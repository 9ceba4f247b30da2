/** Бір құжаттың сипаты. */
export interface Құжат<T = unknown> {
  readonly нөмірі: string; // «12-А»
  readonly күні?: Date;
  a: T extends string ? 'c' : 'o';
}

export type Түрі = 'заң'|'жарлық'|'қаулы';

export const атаулары: Record<Түрі, string> = {
  заң: 'Заң',
  жарлық: 'Жарлық',
  қаулы: 'Қаулы',
};

// Қате болса undefined қайтарады.
export const e = <T,>(x: T | undefined, c = 0): T | undefined => (c>0 ? x : undefined);
const re = /(?<y>\d{4})-(?<a>[а-яәіңғүұқөһ]+)/giu;
let o = `${e(1)}/${re.source}`;
o += "\x41\u{1F600}";
export { o };
