import type { Treaty } from '../../../treaty';
import type { Report } from '../format';
import { partiesOf } from '../sections/treaties';
import { type Markup, markup } from './markup';

/** The treaties on a time line and in a table, and how often each party is named. */
export function treaties({ findings }: Report): Markup {
  const found = findings.treaties;
  if (found === undefined) return markup``;
  if (found.length === 0)
    return markup`<section><h2>Treaties</h2><p class="faint">None.</p></section>`;
  return markup`<section><h2>Treaties</h2>
<div class="scroll">${timeLine(found)}</div>
<div class="scroll"><table class="cards"><thead><tr><th>no.<th>title<th>parties<th>signed<th>ratified<th>in force<th>place<th>register</tr></thead>
<tbody>${found.map(row)}</tbody></table></div></section>
<section><h2>Parties</h2>${chart(found)}</section>`;
}

function row(treaty: Treaty, at: number): Markup {
  const { register, amends } = treaty;
  const belongs = amends === null ? markup`` : markup` <small>to no. ${amends + 1}</small>`;
  const dates = [
    ['signed', treaty.signed] as const,
    ['ratified', treaty.ratified] as const,
    ['in force', treaty.inForce] as const,
  ].map(([label, date]) => markup`<td class="date" data-label="${label}">${date}`);
  return markup`<tr><td><a href="#t${at + 1}">${at + 1}</a><td class="main">${treaty.title ?? treaty.term}${belongs}<td>${partiesOf(treaty)}${dates}<td>${treaty.place}<td class="wide">${verdict(register)}</tr>\n`;
}

function verdict(register: Treaty['register']): Markup {
  if (register === null) return markup`<span class="faint">not known</span>`;
  if (register.differences.length === 0) return markup`<span class="good">✓ ${register.id}</span>`;
  return markup`<span class="bad">✗ ${register.id}${register.differences.map(
    ({ field, text, register: known }) =>
      markup`<br>${field}: the text says ${text}, the register ${known}`,
  )}</span>`;
}

const width = 900;
const margin = 40;

/** Signed treaties by year; those of one year stand above each other. */
function timeLine(found: readonly Treaty[]): Markup {
  const dated = found.flatMap((treaty, at) => {
    const year = Number(/^\d{4}/u.exec(treaty.signed ?? '')?.[0]);
    return Number.isInteger(year) && year > 0 ? [{ treaty, at, year }] : [];
  });
  if (dated.length === 0) return markup``;
  const years = dated.map(({ year }) => year);
  const [first, last] = [
    years.reduce((a, b) => Math.min(a, b)) - 1,
    years.reduce((a, b) => Math.max(a, b)) + 1,
  ];
  const x = (year: number): number =>
    Math.round(margin + ((year - first) * (width - 2 * margin)) / (last - first));
  const stacks = new Map<number, number>();
  const dots = dated.map(({ treaty, at, year }) => {
    const level = stacks.get(year) ?? 0;
    stacks.set(year, level + 1);
    return { treaty, at, year, y: 18 + level * 15 };
  });
  const height = 50 + Math.max(...dots.map(({ y }) => y));
  const step = Math.ceil((last - first) / 12);
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, at) => first + at * step,
  );
  const base = height - 24;
  return markup`<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="Treaties by the year they were signed">
<line x1="${margin}" x2="${width - margin}" y1="${base}" y2="${base}"/>
${ticks.map((year) => markup`<text x="${x(year)}" y="${height - 6}" text-anchor="middle">${year}</text>`)}
${dots.map(
  ({ treaty, at, year, y }) =>
    markup`<a href="#t${at + 1}"><circle class="${conflictOf(treaty)}" cx="${x(year)}" cy="${base - y}" r="6"><title>${treaty.signed}: ${treaty.title ?? treaty.term} (${partiesOf(treaty)})</title></circle></a>`,
)}
</svg>`;
}

function conflictOf({ register }: Treaty): string {
  return register !== null && register.differences.length > 0 ? 'conflict' : 'agrees';
}

function chart(found: readonly Treaty[]): Markup {
  const counts = new Map<string, { name: string; number: number }>();
  for (const { parties } of found) {
    for (const { id, name } of parties) {
      counts.set(id, { name, number: (counts.get(id)?.number ?? 0) + 1 });
    }
  }
  const rows = [...counts.values()].sort((a, b) => b.number - a.number);
  const most = rows[0]?.number ?? 1;
  return markup`<div class="bars">${rows.map(
    ({ name, number }) =>
      markup`<span>${name}</span><span title="${number}"><i style="width:${Math.round((number * 90) / most)}%"></i><small>${number}</small></span>\n`,
  )}</div>`;
}
