/**
 * How the document is set, in the language of typst. What it says comes in as data, a printed form as JSON, and is never
 * part of this text; nothing is imported and no file is read.
 */
export const template = String.raw`
#let form = json(bytes(sys.inputs.form))
#let watermark = sys.inputs.at("watermark", default: "")

#let quiet = luma(32%)
#let hair = 0.5pt + luma(62%)

#set document(
  title: form.title,
  date: if form.date == none { none } else {
    datetime(year: int(form.date.slice(0, 4)), month: int(form.date.slice(5, 7)), day: int(form.date.slice(8, 10)))
  },
)
#set text(
  lang: "en",
  region: "US",
  size: 10.5pt,
  font: ("Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono"),
  fallback: false,
  hyphenate: false,
  number-width: "tabular",
)
#set par(leading: 0.6em, spacing: 1em)
#set footnote.entry(separator: line(length: 25%, stroke: hair), gap: 0.45em)
#show footnote.entry: set text(size: 8.75pt)
#set super(typographic: false)
#show heading.where(level: 1): set text(size: 22pt, tracking: 0.04em)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em, sticky: true)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 0.8em, below: 0.6em, sticky: true)

// Text and its changes.
#let lines(words) = words.split("\n").join(linebreak())
#let said(redline) = for run in redline {
  if run.is == "inserted" { text(fill: rgb("#1d4a86"), underline(lines(run.text))) }
  else if run.is == "deleted" { text(fill: rgb("#a03030"), strike(lines(run.text))) }
  else { lines(run.text) }
}
#let plain(redline) = redline.filter(run => run.is != "deleted").map(run => run.text).join("")

// The marks of notes: the note itself where it is met first, its mark alone after that.
#let noted = state("noted", ())
#let mark(note) = context {
  if note.id in noted.get() { super(note.mark) }
  else { footnote(numbering: _ => note.mark, said(note.text)) }
}
#let marks(notes) = for note in notes {
  mark(note)
  noted.update(ids => ids + (note.id,))
}
#let value(it) = { said(it.text); if it.notes.len() > 0 { sym.space.nobreak.narrow; marks(it.notes) } }
#let unmarked(notes, values) = {
  let ids = values.map(it => it.notes.map(note => note.id)).flatten()
  for note in notes.filter(note => note.id not in ids) {
    grid(columns: (2em, 1fr), note.mark, said(note.text))
  }
}

#let drawn(is-marked) = box(height: 0.68em, move(dy: -0.13em, text(size: 1.25em, font: "DejaVu Sans Mono", if is-marked { "☒" } else { "☐" })))
#let tick(it) = if it.isMarked == it.wasMarked { drawn(it.isMarked) } else {
  text(fill: rgb("#a03030"), strike(drawn(it.wasMarked)))
  text(fill: rgb("#1d4a86"), underline(drawn(it.isMarked)))
}
#let ticks(list) = list.map(it => {
  if it.before != none { it.before + " " }
  tick(it)
}).join(h(1.5em))
#let tick-list(list) = if list.len() > 0 {
  grid(
    columns: (if list.first().before == none { 1.6em } else { 3.2em }, 1fr),
    row-gutter: 0.65em,
    ..list.map(it => ({ if it.before != none { it.before + " " }; tick(it) }, it.words)).flatten(),
  )
}

#let paragraphs(list) = for it in list {
  if it.letter != none { grid(columns: (2.2em, 1fr), it.letter, said(it.text)) }
  else if it.isContinued { pad(left: 2.2em, said(it.text)) }
  else { par(said(it.text)) }
}

#set page(
  paper: "us-letter",
  margin: (x: 0.9in, top: 0.85in, bottom: 0.8in),
  background: if watermark == "" { none } else {
    rotate(-40deg, text(size: 92pt, weight: "bold", fill: rgb(150, 30, 30, 30), watermark))
  },
  header: context if counter(page).get().first() > 1 {
    set text(size: 8pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      [#form.name — #plain(form.face.fields.first().value.text)],
      if form.cusip.len() > 0 [CUSIP #plain(form.cusip)],
    )
  },
  footer: context align(center, text(size: 8pt, fill: quiet)[Page #counter(page).display() of #counter(page).final().first()]),
)

// The face.
#align(center)[
  #strong[UNITED STATES \ SECURITIES AND EXCHANGE COMMISSION] \
  Washington, D.C. 20549
  #v(1.6em)
  #heading(level: 1, form.name)
  Under the Securities Exchange Act of 1934
  #if form.face.amendment.len() > 0 { parbreak(); strong(said(form.face.amendment)) }
  #for field in form.face.fields {
    v(1.4em, weak: true)
    if field.persons == none { text(size: 11.5pt, weight: "bold", value(field.value)) }
    else {
      let count = calc.max(1, calc.min(field.persons.len(), 2))
      grid(
        columns: (1fr,) * count,
        row-gutter: 0.8em,
        ..field.persons.map(person => person.enumerate().map(((i, words)) => if i == 0 { strong(said(words)) } else { said(words) }).join(linebreak())),
      )
    }
    v(0.45em, weak: true)
    box(width: 62%, stroke: (top: hair), inset: (top: 0.4em), text(size: 9pt, fill: quiet)[(#field.caption)])
  }
]
#v(1.8em)
#if form.face.boxes.len() == 1 [#form.face.question #tick(form.face.boxes.first())] else [
  #form.face.question
  #tick-list(form.face.boxes)
]
#unmarked(form.face.notes, form.face.fields.map(field => field.value))
#v(0.8em)
#text(size: 8.75pt, fill: quiet, form.face.formNote)

// The cover pages.
#let caption(words) = text(size: 6.75pt, fill: quiet, tracking: 0.03em, words)
#let content(row) = {
  set par(spacing: 0.5em)
  block(below: 0.45em, caption(row.caption))
  block(above: 0pt, {
    ticks(row.boxes)
    if row.isName { strong(value(row.value)) } else { value(row.value) }
    if row.boxes.len() == 0 and row.value.text.len() == 0 { v(0.9em) }
  })
}
#let cover(it) = {
  pagebreak(weak: true)
  grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    align: (left, right + bottom),
    heading(level: 2)[Cover page of #said(it.name)],
    if form.cusip.len() > 0 { text(size: 9pt, fill: quiet)[CUSIP No. #said(form.cusip)] },
  )
  let first-power = it.rows.position(row => row.isPower)
  table(
    columns: (2.2em, 26%, 2.2em, 1fr),
    stroke: hair,
    inset: (x: 0.6em, y: 0.58em),
    ..it.rows.enumerate().map(((i, row)) => {
      let number = table.cell(align: center, strong(text(size: 9pt, str(row.number))))
      if not row.isPower { (number, table.cell(colspan: 3, content(row))) }
      else {
        let group = table.cell(colspan: 2, rowspan: 4, align: center + horizon, caption(sys.inputs.powers))
        if i == first-power { (group, number, content(row)) } else { (number, content(row)) }
      }
    }).flatten(),
  )
  if it.comment.len() > 0 {
    heading(level: 3)[Comment for Type of Reporting Person]
    paragraphs(it.comment)
  }
  unmarked(it.notes, it.rows.map(row => row.value))
}
#for it in form.covers { cover(it) }

// The items.
#let widths = (
  transactions: (2.2fr, 1.5fr, 1.7fr, 1fr, 1fr),
  exhibits: (4em, 1fr),
  instruction-c: (1.2fr, 1.3fr, 1.3fr, 0.8fr),
)
#let listing(it) = {
  if it.title != none { heading(level: 3, it.title) }
  show table.cell: set text(size: 9.75pt)
  let heads = it.head.map(words => strong(text(size: 9pt, words)))
  table(
    columns: widths.at(it.what, default: (auto,) * it.columns.len()),
    align: it.columns.map(column => if column == "figures" { right } else { left }),
    inset: (x: 0.35em, y: 0.45em),
    stroke: (x, y) => (bottom: if y == 0 and heads.len() > 0 { 0.75pt } else { hair }),
    ..if heads.len() > 0 { (table.header(..heads),) },
    ..it.rows.map(row => row.map(cell => said(cell))).flatten(),
  )
}
#let section(it) = {
  heading(level: 2, value(it.heading))
  tick-list(it.boxes)
  if it.question != none [#it.question.words #tick(it.question.box)]
  for block in it.blocks {
    if block.is == "table" { listing(block) } else { paragraphs((block,)) }
  }
}
#pagebreak(weak: true)
#paragraphs(form.history)
#for it in form.sections { section(it) }
#unmarked(form.looseNotes, ())

// The signatures.
#heading(level: 2)[Signature]
#paragraphs(form.signaturePage.certification)
#for it in form.signaturePage.signatures {
  block(breakable: false, above: 1.9em, {
    if it.date != none { text(size: 9.75pt)[#it.date.term: #said(it.date.value)] }
    heading(level: 3, said(it.person))
    grid(
      columns: (5em, 1fr),
      row-gutter: 0.6em,
      ..it.hand.map(line => (text(fill: quiet)[#line.term:], said(line.value))).flatten(),
    )
  })
}
#v(0.6em)
#paragraphs(form.signaturePage.comment)

#if form.exhibitIndex != none { section(form.exhibitIndex) }

#if form.annex.len() > 0 {
  pagebreak(weak: true)
  heading(level: 2)[Schedule A]
  for it in form.annex { listing(it) }
}
`;
