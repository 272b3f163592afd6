/** Builds a page of HTML of paragraphs, tables, notes and pages as they are met; nothing that was dropped is in it. */
export interface PageBuilder {
  openParagraph(): void;
  /** What is known of the open paragraph before its text. */
  setParagraph(known: Partial<ParagraphFacts>): void;
  closeParagraph(): void;
  open(block: "table" | "row" | "cell"): void;
  close(block: "table" | "row" | "cell"): void;
  /** How many columns of the grid the open cell spans. */
  spanColumns(count: number): void;
  /** The open row or cell is not printed. */
  drop(block: "row" | "cell"): void;
  /** Markup within the open paragraph. */
  inline(markup: string): void;
  /** A note whose mark stands here; it follows beneath. */
  note(markup: string): void;
  /** A page ends after the open paragraph. */
  endPage(): void;
  finish(): string;
}

interface ParagraphFacts {
  readonly isHeading: boolean;
  readonly beginsPage: boolean;
  /** Its end was deleted: it goes on in the next paragraph. */
  readonly isOpenEnded: boolean;
}

interface Frame {
  readonly is: "page" | "table" | "row" | "cell" | "paragraph";
  markup: string[];
  columns: number;
  isDropped: boolean;
  facts: ParagraphFacts;
  endsPage: boolean;
}

/** Blocks within blocks beyond these are read as if they were not there, their text as that of the block around. */
const DEEPEST = 200;
/** A paragraph that grew longer than this by paragraphs whose ends were deleted ends after all. */
const LONGEST_CARRIED = 100_000;
/** Before these the notes of what stands above are set: they begin a part of the form. */
const BEGINS_PART =
  /^\s*(?:<[^>]{0,80}>\s*)*(?:item\s{1,3}\d|signatures?\b|exhibit\s{1,3}index|schedule\s{1,3}[a-z1-9]\b)/i;
const NO_FACTS: ParagraphFacts = { isHeading: false, beginsPage: false, isOpenEnded: false };

const frame = (is: Frame["is"]): Frame => ({
  is,
  markup: [],
  columns: 1,
  isDropped: false,
  facts: NO_FACTS,
  endsPage: false,
});

export function pageBuilder(): PageBuilder {
  const page = frame("page");
  const frames: Frame[] = [page];
  let notes: string[] = [];
  let tooDeep = 0;
  let unkept = 0;
  let carried = "";
  const top = (): Frame => frames[frames.length - 1] ?? page;
  const innermost = (is: Frame["is"]): Frame | undefined => frames.findLast((one) => one.is === is);
  const block = (): Frame => frames.findLast(({ is }) => is === "cell" || is === "page") ?? page;

  const setNotes = (): void => {
    for (const note of notes) page.markup.push(note);
    notes = [];
  };
  const pop = (): Frame => (frames.length > 1 ? (frames.pop() ?? page) : page);

  const closeParagraph = (): void => {
    if (unkept > 0) {
      unkept--;
      return;
    }
    if (top().is !== "paragraph") return;
    const { markup, facts, endsPage } = pop();
    const text = markup.join("");
    const outer = block();
    if (facts.isOpenEnded && text.length < LONGEST_CARRIED) {
      carried = text;
      return;
    }
    if (outer === page && (facts.isHeading || facts.beginsPage || BEGINS_PART.test(text))) setNotes();
    const style = facts.beginsPage ? ' style="page-break-before:always"' : "";
    outer.markup.push(`<p${style}>${text}</p>\n`);
    if (endsPage && outer === page) {
      setNotes();
      outer.markup.push('<hr style="page-break-after:always">\n');
    }
  };

  const close = (is: "table" | "row" | "cell"): void => {
    if (is === "table" && tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (tooDeep > 0 || !innermost(is)) return;
    while (top().is === "paragraph") closeParagraph();
    if (top().is !== is) return;
    const { markup, columns, isDropped } = pop();
    const text = markup.join("");
    if (isDropped) return;
    if (is === "cell") top().markup.push(`<td${columns > 1 ? ` colspan="${columns}"` : ""}>${text}</td>`);
    else if (is === "row") top().markup.push(`<tr>${text}</tr>\n`);
    else {
      block().markup.push(`<table>\n${text}</table>\n`);
      if (block() === page) setNotes();
    }
  };

  return {
    openParagraph() {
      if (frames.length > DEEPEST) {
        unkept++;
        return;
      }
      frames.push(frame("paragraph"));
      if (carried !== "") top().markup.push(carried);
      carried = "";
    },
    setParagraph(known) {
      const paragraph = innermost("paragraph");
      if (paragraph) paragraph.facts = { ...paragraph.facts, ...known };
    },
    closeParagraph,
    open(is) {
      if (is === "table" && frames.length > DEEPEST) tooDeep++;
      if (tooDeep === 0) frames.push(frame(is));
    },
    close,
    spanColumns(count) {
      const cell = innermost("cell");
      if (cell && count > 1 && count <= 100) cell.columns = count;
    },
    drop(is) {
      const dropped = innermost(is);
      if (dropped) dropped.isDropped = true;
    },
    inline(markup) {
      if (top().is === "paragraph") top().markup.push(markup);
    },
    note: (markup) => notes.push(markup),
    endPage() {
      const paragraph = innermost("paragraph");
      if (paragraph) paragraph.endsPage = true;
    },
    finish() {
      while (frames.length > 1) {
        const { markup } = pop();
        top().markup.push(markup.join(""));
      }
      setNotes();
      return page.markup.join("");
    },
  };
}
