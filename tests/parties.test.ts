import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../src/document/document';
import { regionsIn } from '../src/entity/party/regions';
import { asGiven } from '../src/text';
import { extractTreaties, findParties, knownTreaties } from '../src/treaty';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const parties: {
  id: string;
  name: string;
  forms: string[];
  examples: string[];
  keeps?: string[];
}[] = read('corpus/parties.json');
const treaties: { id: string; parties: string[]; examples: string[] }[] =
  read('corpus/treaties.json');

describe.each(['parties', 'regions', 'treaties'])('the register of %s', (name) => {
  it('has rows of the right shape', () => {
    const validate = new Ajv().compile(read(`corpus/schemas/${name}.schema.json`));
    expect(validate(read(`corpus/${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has each id once', () => {
    const ids = read(`corpus/${name}.json`).map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the register of parties', () => {
  it('has each form once', () => {
    const forms = parties.flatMap((row) => row.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(parties)('finds $id by its examples and forms', ({ id, forms, examples }) => {
    for (const text of [...examples, ...forms]) {
      expect(
        findParties(asGiven(text)).map((party) => party.id),
        text,
      ).toEqual([id]);
    }
  });

  it.each(parties.filter(({ keeps }) => keeps !== undefined))(
    'does not take others for $id',
    ({ id, keeps = [] }) => {
      for (const text of keeps) {
        expect(
          findParties(asGiven(text)).map((party) => party.id),
          text,
        ).not.toContain(id);
      }
    },
  );

  it('finds every form in capitals', () => {
    for (const { id, forms } of parties) {
      for (const form of forms) {
        const found = findParties(asGiven(form.toUpperCase())).map((party) => party.id);
        expect(found, form).toEqual([id]);
      }
    }
  });
});

describe('the register of regions', () => {
  const regions: { id: string; members: string[]; examples: string[] }[] =
    read('corpus/regions.json');

  it('has members of the register of parties', () => {
    const ids = new Set(parties.map(({ id }) => id));
    for (const { members } of regions) for (const id of members) expect(ids.has(id), id).toBe(true);
  });

  it.each(regions)('finds the states of $id', ({ members, examples }) => {
    for (const text of examples) {
      const found = regionsIn(documentOf(text)).map((one) => one.members.map(({ row }) => row.id));
      expect(found, text).toEqual([members]);
    }
  });

  it.each(['Орталық Азия картасы', 'Каспий теңізі', 'Балтық құбыры'])(
    'finds no states in «%s»',
    (text) => {
      expect(regionsIn(documentOf(text))).toEqual([]);
    },
  );
});

describe('the register of treaties', () => {
  it('names only parties of the register of parties', () => {
    const ids = new Set(parties.map(({ id }) => id));
    for (const { id, parties: sides } of treaties) {
      for (const side of sides) expect(ids.has(side), `${id}: ${side}`).toBe(true);
    }
  });

  it('has no look-alike letters in Kazakh words', () => {
    for (const { examples } of treaties) {
      for (const text of examples)
        expect(text).not.toMatch(/\p{sc=Cyrillic}[a-z]|[a-z]\p{sc=Cyrillic}/iu);
    }
  });

  it.each(
    knownTreaties.filter(
      ({ title, multilateral }) =>
        title !== null &&
        title.length > 60 &&
        /\p{sc=Cyrillic}/u.test(title) &&
        (multilateral || title.includes('Қазақстан')),
    ),
  )('links $id by its own title and day', (row) => {
    const day = row.signed === null ? '' : ` ${inWords(row.signed)} жасалды`;
    const text = `${row.title}${day}.`;
    const links = extractTreaties(asGiven(text)).map((treaty) => treaty.register?.id);
    expect(links, text).toContain(row.id);
  });
});

const months = [
  'қаңтарда',
  'ақпанда',
  'наурызда',
  'сәуірде',
  'мамырда',
  'маусымда',
  'шілдеде',
  'тамызда',
  'қыркүйекте',
  'қазанда',
  'қарашада',
  'желтоқсанда',
];

function inWords(day: string): string {
  const [year, month, date] = day.replace(/^\{|,.*$/gu, '').split('-');
  return date === undefined
    ? `${year} жылы`
    : `${year} жылғы ${Number(date)} ${months[Number(month) - 1]}`;
}

describe('findParties', () => {
  const ids = (text: string) => findParties(text).map(({ id }) => id);

  it('gives the range of the name with its ending', () => {
    const text = 'Қазақстан АҚШ-пен және Нидерландтар Корольдігімен келіссөз жүргізді.';
    expect(findParties(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Қазақстан',
      'АҚШ-пен',
      'Нидерландтар Корольдігімен',
    ]);
  });

  it.each([
    ['Ұлыбритания және Солтүстік Ирландия Құрама Корольдігімен', 'GB'],
    ['АҚШпен', 'US'],
    ['БҰҰ-ның', 'org:UN'],
    ['Пәкстан және Пакистан', 'PK,PK'],
    ['Тунис Республикасымен', 'TN'],
    ['ГДР мен КСРО', 'DDDE,SUHH'],
  ])('reads «%s»', (text, expected) => {
    expect(ids(text).join()).toBe(expected);
  });

  it.each([
    ['Қазақ КСР мен РКФСР', 'KZ,RU'],
    ['Цин империясы мен Осман империясының', 'CN,TR'],
    ['Персиямен және Иордан Хашимит Корольдігімен', 'IR,JO'],
    ['Еуропалық кеңес пен Еуропа Кеңесі', 'org:EUCO,org:COE'],
    ['Қытай ауыл шаруашылығы министрлігі', 'CN'],
    ['Ресей мен неміс компаниясы', 'RU'],
    ['ТҮРКСОЙ, ЭЫДҰ және АСЕАН', 'org:TURKSOY,org:OECD,org:ASEAN'],
  ])('reads «%s»', (text, expected) => {
    expect(ids(text).join()).toBe(expected);
  });

  it.each([
    'Германия компаниясы',
    'Қытай ұлттық мұнай компаниясымен',
    'Парсы шығанағында',
    'Оңтүстік Қытай теңізі',
    'Катар ханзадасы',
    'Қазақстан «Дала» банкі',
    '«Қазақстан» телеарнасы',
    '«Егемен Қазақстан» газеті',
  ])('finds no party in «%s»', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each(['Солтүстік Қазақстан облысында', 'Түркістан қаласы', 'Қазан айында', 'чилибұрыш'])(
    'finds no party in «%s»',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { span } of findParties(asGiven(text)))
          expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 2000 },
    );
  });
});
