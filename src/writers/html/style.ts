/**
 * How the page looks: a sheet of the form on a quiet ground, dense rows with fine rules, figures that stand under each
 * other; dark where the reader prefers it; on paper a cover page a page.
 */
export const styleSheet = `:root {
  color-scheme: light dark;
  --ink: #1b1b1d;
  --quiet: #55565c;
  --rule: #b9bac2;
  --strong-rule: #3c3d43;
  --sheet: #fffefb;
  --ground: #eceae4;
  --link: #1d4a86;
  --wash: #f5f3ec;
  --inserted: #1d4a86;
  --deleted: #9a2a2a;
  --watermark: rgb(150 30 30 / 13%);
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7e5df;
    --quiet: #a9a8a6;
    --rule: #47484e;
    --strong-rule: #85868e;
    --sheet: #1a1b1e;
    --ground: #111214;
    --link: #9cc1f2;
    --wash: #222327;
    --inserted: #9cc1f2;
    --deleted: #f0a0a0;
    --watermark: rgb(255 120 120 / 13%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 400 1rem/1.5 var(--serif);
  font-variant-numeric: lining-nums tabular-nums;
  font-kerning: normal;
}
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.face, .cover, .body, .signature-page, .annex {
  background: var(--sheet);
  border: 1px solid var(--rule);
  border-radius: 2px;
  padding: 3rem 3.25rem;
  margin: 0 0 1.25rem;
}
h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
h1, h2, h3 { text-wrap: balance; }
a { color: var(--link); }
.face { text-align: center; padding-block: 3.5rem; }
.agency { font-weight: 700; letter-spacing: .04em; line-height: 1.45; }
.agency .place { font-weight: 400; letter-spacing: 0; }
h1 { font-size: 1.85rem; letter-spacing: .06em; line-height: 1.2; margin: 2rem 0 .35rem; }
.amendment { margin-top: .35rem; font-weight: 700; }
.field { max-width: 34rem; margin: 1.6rem auto 0; text-wrap: balance; }
.filled { font-weight: 700; font-size: 1.08rem; overflow-wrap: anywhere; }
.persons { display: flex; flex-wrap: wrap; justify-content: center; gap: .75rem 2.5rem; margin-bottom: .3rem; }
.person { font-weight: 400; font-size: 1rem; line-height: 1.4; }
.person div:first-child { font-weight: 700; }
.under { display: inline-block; color: var(--quiet); font-size: .875rem; line-height: 1.35; }
p.field .under { border-top: 1px solid var(--rule); padding: .2rem .75rem 0; margin-top: .2rem; min-width: 60%; }
div.field .under { border-top: 1px solid var(--rule); padding: .2rem .75rem 0; }
.boxed { text-align: left; max-width: 40rem; margin: 2rem auto 0; font-size: .9375rem; }
.form-note { text-align: left; max-width: 40rem; margin: 1.5rem auto 0; color: var(--quiet); font-size: .8125rem; line-height: 1.45; }
.boxes { list-style: none; margin-top: .5rem; display: grid; gap: .3rem; }
.boxes li { padding-left: 1.75rem; text-indent: -1.75rem; }
.face .boxes { margin-left: .25rem; }
.box { font-family: "Segoe UI Symbol", "DejaVu Sans", "Apple Symbols", "Noto Sans Symbols 2", sans-serif; text-indent: 0; }
.cover { padding: 1.75rem 2rem 2rem; }
.cover-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem; margin-bottom: .85rem; }
.cover-head h2 { font-size: 1rem; line-height: 1.35; }
.cusip { color: var(--quiet); font-size: .875rem; }
table { border-collapse: collapse; width: 100%; }
.rows { table-layout: fixed; border: 1.5px solid var(--strong-rule); }
.rows .col-n { width: 2.4rem; }
.rows .col-powers { width: 10.5rem; }
.rows th, .rows td { border: 1px solid var(--rule); padding: .38rem .65rem .42rem; vertical-align: top; text-align: left; }
.rows th[scope="row"] { text-align: center; padding-inline: .2rem; font-weight: 700; font-size: .875rem; line-height: 1.3; }
.rows .powers { vertical-align: middle; text-align: center; font: 600 .7rem/1.5 var(--sans); letter-spacing: .045em; color: var(--quiet); background: var(--wash); }
.caption { font: 500 .69rem/1.4 var(--sans); letter-spacing: .035em; color: var(--quiet); }
.value { min-height: 1.5em; font-size: 1.05rem; line-height: 1.45; overflow-wrap: anywhere; }
.value.name { font-weight: 700; }
.choice { margin-right: 1.5rem; white-space: nowrap; }
sup.mark { font-size: .7em; line-height: 0; }
sup.mark a, .note .mark { text-decoration: none; }
sup.mark a:hover, sup.mark a:focus { text-decoration: underline; }
.notes { margin-top: .9rem; display: grid; gap: .4rem; font-size: .875rem; line-height: 1.45; }
.note { padding-left: 2rem; text-indent: -2rem; white-space: pre-line; }
.note .mark { display: inline-block; min-width: 2rem; text-indent: 0; }
.note:target { background: var(--wash); }
.comment { margin-top: .9rem; font-size: .875rem; line-height: 1.45; }
.comment p + p { margin-top: .35rem; }
.body { display: grid; gap: 1.9rem; }
.body > *, .item { min-width: 0; }
.item h2, .signature-page h2 { font-size: 1.125rem; line-height: 1.35; margin-bottom: .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--strong-rule); }
.item p, .history p, .signature-page > p { text-wrap: pretty; hyphens: manual; overflow-wrap: break-word; }
.item p + p, .history p + p, .signature-page > p + p { margin-top: .75rem; }
.hanging { padding-left: 2rem; text-indent: -2rem; }
.continued { padding-left: 2rem; }
.letter { display: inline-block; min-width: 2rem; text-indent: 0; }
.item table, .item .scroll, .item .boxes { margin-top: .9rem; }
.item .scroll table { margin-top: 0; }
.scroll { overflow-x: auto; }
.scroll table { min-width: 36rem; }
.list .date { white-space: nowrap; }
.list { font-size: .9375rem; line-height: 1.4; }
.list caption { text-align: left; font-weight: 700; padding-bottom: .4rem; }
.list th, .list td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); }
.list thead th { font: 600 .75rem/1.4 var(--sans); letter-spacing: .02em; color: var(--quiet); border-bottom: 1px solid var(--strong-rule); white-space: nowrap; }
.list tbody th { font-weight: 700; }
.list .number { text-align: right; white-space: nowrap; }
.list .position { font-weight: 400; color: var(--quiet); }
.exhibits th:first-child { width: 5rem; white-space: nowrap; }
.signatures { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1.75rem 2.5rem; margin: 1.5rem 0 .5rem; }
.signature h3 { font-size: 1rem; line-height: 1.35; margin-block: .35rem; }
.hand { border-top: 1px solid var(--rule); padding-top: .4rem; }
.hand p { display: grid; grid-template-columns: 5.25rem 1fr; overflow-wrap: anywhere; }
.term { color: var(--quiet); }
ins { color: var(--inserted); text-decoration: underline; text-underline-offset: .12em; }
del { color: var(--deleted); text-decoration: line-through; }
.officers tbody th { font-weight: 400; }
.officers tbody th::first-line { font-weight: 700; }
.watermark {
  position: fixed;
  inset: 0;
  display: grid;
  place-items: center;
  transform: rotate(-32deg);
  font: 800 clamp(4rem, 17vw, 11rem)/1 var(--sans);
  letter-spacing: .08em;
  text-align: center;
  color: var(--watermark);
  pointer-events: none;
  z-index: 1;
}
@media (max-width: 40rem) {
  body { font-size: .97rem; }
  main { padding: 0 0 2rem; }
  .face, .cover, .body, .signature-page, .annex { border-width: 0 0 1px; border-radius: 0; padding: 2rem 1.1rem; margin-bottom: .75rem; }
  .cover { padding: 1.25rem .75rem 1.5rem; }
  .cover-head { padding-inline: .15rem; }
  .rows .col-n { width: 1.9rem; }
  .rows .col-powers { width: 4.9rem; }
  .rows th, .rows td { padding: .35rem .5rem; }
  .rows .powers { padding-inline: .3rem; font-size: .58rem; letter-spacing: 0; }
  .signatures { grid-template-columns: 1fr; }
  h1 { font-size: 1.6rem; }
}
@page {
  size: letter;
  margin: 0.65in 0.8in 0.75in;
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 7.5pt system-ui, Arial, sans-serif; color: #3a3a3a; }
}
@media print {
  :root {
    --ink: #000;
    --quiet: #3a3a3a;
    --rule: #a5a5a5;
    --strong-rule: #000;
    --sheet: #fff;
    --ground: #fff;
    --wash: #fff;
    --link: #000;
    --watermark: rgb(150 30 30 / 12%);
  }
  body { font-size: 10.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  .face, .cover, .body, .signature-page, .annex { border: 0; padding: 0; margin: 0; }
  .annex { break-before: page; }
  .signature-page { margin-top: 2rem; break-inside: avoid; }
  h2, h3, thead { break-after: avoid; }
  .rows { width: calc(100% - 2px); margin-inline: 1px; }
  .rows th, .rows td { padding-block: 2.5pt 3pt; }
  .rows .caption { font-size: 6.75pt; }
  .rows .powers { font-size: 6.75pt; font-weight: 500; }
  .value { font-size: 10.5pt; line-height: 1.3; min-height: 1.3em; }
  .cover-head { margin-bottom: 6pt; }
  .notes, .comment { margin-top: 7pt; font-size: 9pt; line-height: 1.35; }
  tr, .signature, .note { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
  .scroll table { min-width: 0; }
  a { color: inherit; text-decoration: none; }
}
`;
