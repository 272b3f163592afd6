/** How the review looks: a memorandum on a quiet ground, a mark on the value concerned; dark where the reader prefers it. */
export const reviewStyle = `:root {
  color-scheme: light dark;
  --ink: #1b1b1d;
  --quiet: #55565c;
  --rule: #c9cad1;
  --sheet: #fffefb;
  --ground: #eceae4;
  --wash: #f5f3ec;
  --link: #1d4a86;
  --mark: #ffe48a;
  --mark-ink: #1b1b1d;
  --heavy: #a11d1d;
  --middle: #7a5200;
  --light: #1d5a6b;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7e5df;
    --quiet: #a9a8a6;
    --rule: #3f4046;
    --sheet: #1a1b1e;
    --ground: #111214;
    --wash: #232428;
    --link: #9cc1f2;
    --mark: #6b5600;
    --mark-ink: #fff6d6;
    --heavy: #ff9c94;
    --middle: #f0c060;
    --light: #86cfe0;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 400 1rem/1.5 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, h4, p, dl, dd, ul, figure, blockquote { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
h3, h4 { font-size: 1.0625rem; line-height: 1.4; text-wrap: pretty; overflow-wrap: break-word; }
h3.off { margin-top: 1.5rem; color: var(--quiet); font: 600 .8rem/1.4 var(--sans); }
header { margin-bottom: 1.25rem; }
header p, .count { color: var(--quiet); }
a { color: var(--link); }
code { font: .8125em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.file { font: .8125rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; margin-bottom: 1.25rem; }
table { border-collapse: collapse; width: 100%; min-width: 46rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--rule); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { font: 600 .75rem/1.4 var(--sans); color: var(--quiet); white-space: nowrap; }
tbody th { font-weight: 400; }
.number { text-align: right; }
.filing { background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: 1.5rem 1.75rem 1.75rem; margin-bottom: 1.25rem; }
.filing ul { padding-left: 1.25rem; margin-top: .75rem; }
.finding { border-top: 1px solid var(--rule); margin-top: 1.25rem; padding-top: 1.1rem; }
.excepted, .excepted h4 { color: var(--quiet); }
.excepted h4 { font-weight: 400; }
.weight { font: 700 .75rem/1 var(--sans); letter-spacing: .02em; border: 1px solid currentcolor; border-radius: 3px; padding: .1rem .4rem; white-space: nowrap; vertical-align: .1em; }
.suspends, .required { color: var(--heavy); }
.inconsistent { color: var(--middle); }
.advice { color: var(--light); }
dl { margin-top: .6rem; display: grid; gap: .2rem; }
dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem; }
dt { color: var(--quiet); }
dd { overflow-wrap: anywhere; }
figure { margin-top: .75rem; }
blockquote { background: var(--wash); border-left: 3px solid var(--rule); padding: .5rem .85rem; font-size: .9375rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); padding: .05em .15em; border-radius: 2px; }
figcaption { font: .75rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--quiet); margin-top: .15rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  main { padding: 1rem 0 2rem; }
  header { padding-inline: 1rem; }
  .filing, .scroll { border-width: 1px 0; border-radius: 0; }
  .filing { padding: 1.1rem 1rem 1.4rem; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
  dl { gap: .45rem; }
  dt { font-size: .8125rem; line-height: 1.3; }
}
@page { size: letter; margin: .75in .8in; }
@media print {
  :root {
    --ink: #000; --quiet: #3a3a3a; --rule: #a5a5a5; --sheet: #fff; --ground: #fff; --wash: #fff; --link: #000;
    --mark: #ffe48a; --mark-ink: #000; --heavy: #7a0000; --middle: #4d3300; --light: #00343f;
  }
  body { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  .filing { border: 0; padding: 0; margin: 0 0 1.5rem; }
  .scroll { overflow: visible; border: 0; }
  table { min-width: 0; font-size: 8.5pt; }
  th, td { padding: 2.5pt 6pt 2.5pt 0; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; font-weight: 700; }
  h2, h3 { break-after: avoid; }
  figure, tr, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
