/** The look of all pages: light and dark, wide and narrow, on screen and on paper. */
export const style = `
:root {
  --paper: #fdfcf9; --ink: #22242a; --faint: #6a6d76; --line: #dcd9d0; --panel: #f4f1e9;
  --gone: #fbdcd7; --came: #d5efd8; --note: #fdf0c4; --treaty: #5b4bb0; --cite: #0b6a8a; --bad: #b3261e; --good: #1e7a3a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16181d; --ink: #e4e3df; --faint: #9a9da8; --line: #363a44; --panel: #1f2229;
    --gone: #5c2a26; --came: #1f4d2b; --note: #57481a; --treaty: #b3a6ff; --cite: #6cc6e6; --bad: #ff8a80; --good: #7bd694;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.6 Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
h1 { font-size: 1.35rem; margin: .5rem 0 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); }
p, ul, ol { margin: .5rem 0; }
a { color: var(--cite); }
small, .faint, th { color: var(--faint); font-weight: normal; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; }
.counts b { font-size: 1.2rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.sides > div { white-space: pre-wrap; overflow-wrap: anywhere; padding: .35rem .6rem; border-bottom: 1px dotted var(--line); }
.sides > .given { background: var(--panel); color: var(--faint); }
.sides > .head { white-space: normal; font-style: italic; border: 0; background: none; }
mark { color: inherit; background: var(--note); border-radius: .2em; padding: 0 .08em; position: relative; }
.given mark { background: var(--gone); } .made mark { background: var(--came); }
mark.maybe { background: var(--note); border-bottom: 2px dotted var(--faint); }
mark:empty::before { content: '\\2038'; color: var(--faint); }
[data-why] { position: relative; }
[data-why]:hover::after, [data-why]:focus::after {
  content: attr(data-why); position: absolute; left: 0; top: 1.7em; z-index: 2; width: max-content; max-width: min(22rem, 70vw);
  padding: .4rem .6rem; border-radius: .4rem; background: var(--ink); color: var(--paper); font: 13px/1.4 system-ui, sans-serif; white-space: normal;
}
.treaty { border-bottom: 2px solid var(--treaty); } .finding { border-bottom: 2px wavy var(--bad); text-decoration: underline wavy var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
td.date { white-space: nowrap; } td.wide { min-width: 10rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); } .good { color: var(--good); }
svg { display: block; width: 100%; min-width: 46rem; height: auto; } svg text { fill: var(--faint); font: 11px system-ui, sans-serif; }
svg line { stroke: var(--line); } svg circle { fill: var(--treaty); } svg circle.conflict { fill: var(--bad); }
.bars { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; align-items: center; font-size: .92rem; }
.bars span + span { display: flex; align-items: center; gap: .4rem; }
.bars i { display: block; height: 1rem; background: var(--treaty); border-radius: 0 .2rem .2rem 0; }
:target { outline: 2px solid var(--cite); outline-offset: 2px; }
mark, .bars i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media screen and (max-width: 46rem) { .sides { grid-template-columns: 1fr; } .sides > .made { border-bottom: 1px solid var(--line); } body { padding: .5rem .75rem 3rem; }
  .bars { grid-template-columns: minmax(0, 50%) 1fr; }
  .cards thead, .cards td:empty { display: none; } .cards tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  .cards td { padding: 0; border: 0; } .cards td.wide { flex: 1 0 100%; } .cards td.main { flex: 1 0 calc(100% - 3.5rem); }
  .cards td[data-label]::before { content: attr(data-label) ' '; color: var(--faint); }
  [data-why]:hover::after, [data-why]:focus::after { position: fixed; left: .75rem; right: .75rem; top: auto; bottom: .75rem; width: auto; max-width: none; } }
@media print { svg, td.wide { min-width: 0; } .scroll { overflow: visible; } table { font-size: 8.5pt; } body { max-width: none; font-size: 10.5pt; } :root { --paper: #fff; --ink: #000; --panel: #fff; } [data-why]::after { display: none; } h2 { break-after: avoid; } tr, .sides > div { break-inside: avoid; } }
`;
