// How a filing is damaged. Not a script of its own.

/** A seeded generator of numbers from 0 up to 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MOST_BYTES = 1_000_000;

const MARKUP = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?",
  "<!DOCTYPE x [",
  "]>",
  '<!ENTITY a "&b;">',
  "&",
  "&#",
  "&#x0;",
  "&#xD800;",
  "&amp;amp;#167;",
  "&lol;",
  '"',
  "'",
  '<a b="',
  "<table>",
  "</table>",
  "<tr><td>",
  "</td>",
  "<td colspan=99999>",
  "<td rowspan=99999>",
  "<div>",
  "</div>",
  "<p>",
  "<PAGE>",
  "<DOCUMENT>",
  "</DOCUMENT>",
  "<TEXT>",
  "</TEXT>",
  "<XML>",
  "</XML>",
  "<TYPE>SC 13D",
  "<SEC-HEADER>",
  "</SEC-HEADER>",
  "<SUBMISSION>",
  "<reportingPersonInfo>",
  "<items>",
  "<item1>",
  "</formData>",
  "<fundType>",
  "<soleVotingPower>",
  "<com:city>",
  "Item 4.",
  "SOLE VOTING POWER",
  "CUSIP No.",
  "- - - - -",
  "_____",
  "|---|---|",
  "\0",
  "\r",
  "\r\n",
  "\n",
  "\t",
  "\u00ff",
  "\ufeff",
  "(1)",
  "[X]",
  "%",
  "-0-",
  "99999999999999999999999999",
].map((text) => Buffer.from(text, "latin1"));

const pick = (dice, below) => Math.floor(dice() * below);

function stretch(bytes, dice, most) {
  const length = 1 + pick(dice, Math.min(most, Math.max(1, bytes.length)));
  const start = pick(dice, Math.max(1, bytes.length - length));
  return [start, Math.min(bytes.length, start + length)];
}

const inserted = (bytes, at, more) => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

const mutations = {
  flip(bytes, _other, dice) {
    const copy = Buffer.from(bytes);
    for (let i = 1 + pick(dice, 24); i > 0 && copy.length > 0; i--)
      copy[pick(dice, copy.length)] ^= 1 << pick(dice, 8);
    return copy;
  },
  replace(bytes, _other, dice) {
    const copy = Buffer.from(bytes);
    for (let i = 1 + pick(dice, 24); i > 0 && copy.length > 0; i--)
      copy[pick(dice, copy.length)] = pick(dice, 256);
    return copy;
  },
  cut: (bytes, _other, dice) => bytes.subarray(0, pick(dice, bytes.length + 1)),
  behead: (bytes, _other, dice) => bytes.subarray(pick(dice, bytes.length + 1)),
  remove(bytes, _other, dice) {
    const [start, end] = stretch(bytes, dice, 4096);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  splice(bytes, other, dice) {
    const [start, end] = stretch(other, dice, 16_384);
    return inserted(bytes, pick(dice, bytes.length + 1), other.subarray(start, end));
  },
  repeat(bytes, _other, dice) {
    const [start, end] = stretch(bytes, dice, dice() < 0.5 ? 32 : 4096);
    const times = 1 + pick(dice, dice() < 0.9 ? 30 : 3000);
    const room = Math.max(1, Math.floor((MOST_BYTES - bytes.length) / (end - start)));
    return inserted(
      bytes,
      start,
      Buffer.concat(Array(Math.min(times, room)).fill(bytes.subarray(start, end))),
    );
  },
  markup(bytes, _other, dice) {
    let mutated = bytes;
    for (let i = 1 + pick(dice, 8); i > 0; i--) {
      mutated = inserted(mutated, pick(dice, mutated.length + 1), MARKUP[pick(dice, MARKUP.length)]);
    }
    return mutated;
  },
  flood(bytes, _other, dice) {
    const piece = MARKUP[pick(dice, MARKUP.length)];
    const times = Math.min(
      1 + pick(dice, dice() < 0.8 ? 100 : 20_000),
      Math.floor(MOST_BYTES / piece.length),
    );
    return inserted(bytes, pick(dice, bytes.length + 1), Buffer.concat(Array(times).fill(piece)));
  },
  join: (bytes) => Buffer.from(bytes.toString("latin1").replace(/\r?\n/g, ""), "latin1"),
};

/** A damaged copy, by one to four mutations, and their names. `other` is a filing to take pieces from. */
export function mutate(bytes, other, dice) {
  const names = Object.keys(mutations);
  const how = [];
  let mutated = bytes;
  for (let i = 1 + pick(dice, 4); i > 0; i--) {
    const name = names[pick(dice, names.length)];
    how.push(name);
    mutated = mutations[name](mutated, other, dice);
    if (mutated.length > MOST_BYTES) break;
  }
  return { bytes: mutated, how };
}
