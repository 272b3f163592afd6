/** How the text of a run is set, as far as it bears on what it says. */
export interface RunLook {
  readonly isRaised: boolean;
  readonly isHidden: boolean;
  /** A font of signs, whose letters draw boxes; `null` for fonts of letters. */
  readonly font: string | null;
}

export const PLAIN: RunLook = { isRaised: false, isHidden: false, font: null };

/** What a property of a run makes of its look. */
export function lookWith(
  look: RunLook,
  property: string,
  attribute: (name: string) => string | undefined,
): RunLook {
  const value = attribute("val");
  const isOn = value !== "0" && value !== "false" && value !== "none";
  switch (property) {
    case "vertAlign":
      return { ...look, isRaised: value === "superscript" };
    case "vanish":
      return { ...look, isHidden: isOn };
    case "rStyle":
      return /^(?:footnote|endnote)reference$/i.test(value ?? "") ? { ...look, isRaised: true } : look;
    case "rFonts": {
      const family = attribute("ascii") ?? attribute("hAnsi") ?? "";
      return { ...look, font: /wingdings|webdings/i.test(family) ? family : null };
    }
    default:
      return look;
  }
}

/** The text of a run as markup. */
export function runMarkup(text: string, { isRaised, isHidden, font }: RunLook): string {
  if (isHidden || text === "") return "";
  const plain = escaped(text);
  const drawn = font === null ? plain : `<font face="${escaped(font)}">${plain}</font>`;
  return isRaised ? `<sup>${drawn}</sup>` : drawn;
}

/** A sign by its font and number, as Word's own symbols are given. */
export function symbolMarkup(font: string, hex: string): string {
  const code = /^[0-9a-f]{1,5}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  if (code === 0) return "";
  return `<font face="${escaped(font)}">&#${code};</font>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
