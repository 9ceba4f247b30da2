import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

const first = 'Қайырлы С.Б. Борыш пен өтем. – Қарағанды: Арка, 2014. – Б. 31.';
const second = 'Ләйлім Т. Өтем мөлшері // Құқық тынысы. – 2018. – № 6. – Б. 44.';
const third = 'Гранин О.Л. Возмещение вреда. – М.: Весы, 2009. – С. 12.';

/** Each citation with the number and the place of its reference, and its pages. */
function read(text: string) {
  const { citations, references, diagnostics } = resolveCitations(text);
  return {
    cited: citations.map(({ raw, items }) =>
      [
        raw,
        ...items.map(({ number, reference, ibid, locators }) =>
          [ibid ? 'ibid' : '', number ?? '', reference, ...locators.map(({ value }) => value)]
            .filter((word) => word !== '')
            .join(' '),
        ),
      ].join(' → '),
    ),
    raws: references.map(({ raw }) => raw),
    origins: references.map(({ origin }) => origin),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('notes at the foot of pages', () => {
  it('are entries, and their marks citations of them', () => {
    const text = `Борышкер өтем төлейді¹. Мөлшерін сот айтады².\n________\n¹ ${first}\n² ${second}\n17\nҚарсы ой да бар³.\n________\n³ ${third}\n18\n`;
    const { cited, raws, origins, codes } = read(text);
    expect(cited).toEqual(['¹ → 1 0 31', '² → 2 1 44', '³ → 3 2 12']);
    expect(raws).toEqual([first, second, third]);
    expect(origins).toEqual(['note', 'note', 'note']);
    expect(codes).toEqual(['cites-in-notes']);
  });

  it('can begin anew on each page', () => {
    const text = `Борышкер өтем төлейді¹.\n________\n¹ ${first}\n17\nҚарсы ой да бар¹. Мөлшері бар².\n________\n¹ ${third}\n² ${second}\n18\n`;
    expect(read(text).cited).toEqual(['¹ → 1 0 31', '¹ → 1 1 12', '² → 2 2 44']);
  });

  it('go on in their next line', () => {
    const text = `Борышкер өтем төлейді¹. Мөлшерін сот айтады².\n________\n¹ ${first.replace(' – Қар', '\n– Қар')}\n² ${second}\n`;
    expect(read(text).raws[0]).toBe(first.replace(' – Қар', '\n– Қар'));
  });
});

describe('notes at the end of a text', () => {
  it.each([
    ['raised digits', ['¹', '²', '³'], ['¹ ', '² ', '³ ']],
    ['square brackets', ['[1]', '[2]', '[3]'], ['[1] ', '[2] ', '[3] ']],
  ])('with %s', (_name, marks, heads) => {
    const text = `Борышкер өтем төлейді${marks[0]}. Мөлшерін сот айтады${marks[1]}. Қарсы ой да бар${marks[2]}.\n\n${heads[0]}${first}\n${heads[1]}${second}\n\n${heads[2]}${third}`;
    const { cited, raws } = read(text);
    expect(cited).toEqual([`${marks[0]} → 1 0 31`, `${marks[1]} → 2 1 44`, `${marks[2]} → 3 2 12`]);
    expect(raws).toEqual([first, second, third]);
  });

  it('with stars', () => {
    const text = `Борышкер өтем төлейді*. Мөлшерін сот айтады**.\n____\n* ${first}\n** ${second}`;
    expect(read(text).cited).toEqual(['* → * 0 31', '** → ** 1 44']);
  });

  it('with numbers that lost their height, below a rule', () => {
    const text = `Борышкер өтем төлейді1. Мөлшерін сот айтады2. Ол 2014 жылы шықты.\n____\n1 ${first}\n2 ${second}`;
    expect(read(text).cited).toEqual(['1 → 1 0 31', '2 → 2 1 44']);
  });
});

describe('what a note says', () => {
  const note = (words: string) =>
    read(
      `Борышкер өтем төлейді¹. Мөлшерін сот айтады². Тағы³.\n____\n¹ ${first}\n² ${second}\n³ ${words}`,
    );

  it.each([
    ['Бұл да сонда. – Б. 64.', '³ → ibid 2 1 64'],
    ['Сонда, 65 б.', '³ → ibid 2 1 65'],
    ['Там же. С. 66.', '³ → ibid 2 1 66'],
    ['Ibid., p. 67.', '³ → ibid 2 1 67'],
    ['Сонда.', '³ → ibid 2 1'],
    ['Қайырлы С.Б. Аталған еңбек. – Б. 40.', '³ → 1 0 40'],
    ['Қайырлы С.Б. Указ. соч. – С. 41.', '³ → 1 0 41'],
    [`Қараңыз: ${third}`, '³ → 3 2 12'],
    [`Бұл сөз кең мағынада алынған. Қараңыз: ${third}`, '³ → 3 2 12'],
    ['«Өтем туралы» ҚР 2010 жылғы 3 ақпандағы № 555-IV Заңы.', '³ → 3 2'],
  ])('can be «%s»', (words, cited) => {
    expect(note(words).cited[2]).toBe(cited);
  });

  it('can be several sources', () => {
    const { cited, raws } = note(`${third.slice(0, -1)}; Сонда, 50 б.`);
    expect(cited[2]).toBe('³ → 3 2 12 → ibid 3 2 50');
    expect(raws).toHaveLength(3);
  });

  it.each([
    'Мұндағы «өтем» сөзі кең мағынада алынған.',
    'Бұл ереже 2015 жылдан бері қолданылмайды.',
    'Қазақ ұлттық университеті, Алматы қаласы',
  ])('can be a remark, which cites nothing: «%s»', (words) => {
    expect(note(words).cited).toHaveLength(2);
    expect(note(words).raws).toHaveLength(2);
  });
});

describe('what looks like notes', () => {
  it('is a list below the heading of one', () => {
    const text = `Борышкер өтем төлейді [1]. Мөлшерін сот айтады [2].\n\nӘдебиеттер\n[1] ${first}\n[2] ${second}`;
    expect(read(text).origins).toEqual(['text', 'text']);
  });

  it('is none where the text names pages of it', () => {
    const text = `Борышкер өтем төлейді [1, 31 б.]. Мөлшерін сот айтады [2, 44 б.].\n\n[1] ${first}\n[2] ${second}`;
    expect(read(text).origins).toEqual(['text', 'text']);
  });

  it('says nothing of raised numbers that lead to a list', () => {
    const text = `Борышкер өтем төлейді¹. Мөлшерін сот айтады².\n\nӘдебиеттер\n1. ${first}\n2. ${second}`;
    expect(read(text).cited).toEqual(['¹ → 1 0', '² → 2 1']);
    expect(read(text).codes).not.toContain('cites-in-notes');
  });
});

describe('a whole reference in brackets', () => {
  it('is a reference, and its bracket a citation of it', () => {
    const text = `Борышкер өтем төлейді (${first}). Мөлшерін сот айтады (${second}).`;
    const { cited, raws, codes } = read(text);
    expect(cited).toEqual([`(${first}) → 0 31`, `(${second}) → 1 44`]);
    expect(raws).toEqual([first, second]);
    expect(codes).toEqual(['cites-in-notes']);
  });

  it('is the entry of the list where that has the work, and one reference where it comes twice', () => {
    const text = `Борышкер өтем төлейді [1]. Тағы (${first}). Мөлшері (${second}). Ол (${second}).\n\nӘдебиеттер\n1. ${first}`;
    expect(read(text).cited).toEqual([
      '[1] → 1 0',
      `(${first}) → 0 31`,
      `(${second}) → 1 44`,
      `(${second}) → 1 44`,
    ]);
  });

  it.each([
    'Шарт (Вена, 1985 жылғы 14 сәуір) күшінде.',
    'Қайырлы С.Б. (заң ғылымдарының докторы, 2014 жылдан бері) айтады.',
    'Кітап (Қайырлы С.Б. жазған – белгілі ғалым – 2014 жылы) шықты.',
  ])('is none in «%s»', (text) => {
    expect(read(text).raws).toEqual([]);
  });
});
