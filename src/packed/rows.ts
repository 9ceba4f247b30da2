/**
 * Tables of the corpus as the package carries them: the names of the fields once, then the values
 * alone. A field whose name ends in `*` holds lists, one that ends in `?` holds true or false; an
 * empty value is `null`.
 */
const rowEnd = '~';
const cellEnd = '^';
const itemEnd = '|';

/** A value of a table. */
export type Cell = string | null | boolean | readonly string[];

/** A row of a table. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * Packs a table; what {@link unpackRows} reads.
 *
 * @param rows flat rows, each with the same fields
 * @returns `undefined` when the rows hold anything that this form has no room for
 *
 * @example
 * packRows([{ id: 'KZ', forms: ['Қазақстан', 'ҚР'] }]); // => 'id^forms*~KZ^Қазақстан|ҚР'
 */
export function packRows(rows: readonly Row[]): string | undefined {
  const fields = Object.keys(rows[0] ?? {});
  const marks = fields.map((field) => markOf(rows.map((row) => row[field])));
  const head = fields.map((field, at) => field + marks[at]).join(cellEnd);
  const lines = rows.map((row) => fields.map((field) => packCell(row[field])).join(cellEnd));
  const packed = [head, ...lines].join(rowEnd);
  const isWhole = JSON.stringify(unpackRows(packed)) === JSON.stringify(rows);
  return isWhole && fields.length > 0 ? packed : undefined;
}

/**
 * Reads a packed table.
 *
 * @param packed what `packRows` made
 *
 * @example
 * unpackRows('short^ends~ж.^rarely')[0]?.['short']; // => 'ж.'
 */
export function unpackRows(packed: string): Row[] {
  const [head = '', ...lines] = packed.split(rowEnd);
  const fields = head.split(cellEnd).map(readField);
  return lines.map((line) => {
    const cells = line.split(cellEnd);
    const row: Record<string, Cell> = {};
    fields.forEach(({ name, read }, at) => {
      row[name] = read(cells[at] ?? '');
    });
    return row;
  });
}

/** The name of a field, and how its values are read. */
function readField(field: string): {
  readonly name: string;
  readonly read: (cell: string) => Cell;
} {
  const name = field.replace(/[*?]$/u, '');
  if (field.endsWith('*')) {
    return { name, read: (cell) => (cell === '' ? [] : cell.split(itemEnd)) };
  }
  if (field.endsWith('?')) return { name, read: (cell) => cell === '1' };
  return { name, read: (cell) => (cell === '' ? null : cell) };
}

function markOf(cells: readonly unknown[]): string {
  if (cells.some((cell) => Array.isArray(cell))) return '*';
  return cells.some((cell) => typeof cell === 'boolean') ? '?' : '';
}

function packCell(cell: Cell | undefined): string {
  if (typeof cell === 'boolean') return cell ? '1' : '';
  if (typeof cell === 'string' || cell === null || cell === undefined) return cell ?? '';
  return cell.join(itemEnd);
}
