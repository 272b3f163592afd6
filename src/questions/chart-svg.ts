import type { Chart, ChartLine, ChartPoint } from "./chart.ts";
import { chartStyle } from "./chart-style.ts";

const WIDTH = 880;
const HEIGHT = 460;
const PLOT = { left: 64, right: WIDTH - 56, bottom: HEIGHT - 60 };

/**
 * A chart as an SVG document: whole in itself, light or dark as its reader prefers, with a title and a description for
 * those who do not see it. The same chart gives the same bytes.
 */
export function chartSvg(chart: Chart): string {
  const { title, description, x, y, lines, levels } = chart;
  const names = legend(lines);
  const place = placing(chart, LEGEND_TOP + names.rows * LEGEND_ROW);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${chartStyle}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${PLOT.left}" y="30">${escaped(title)}</text>`,
    ...names.drawn,
    ...y.ticks.map(({ at, label }) => {
      const level = round(place.y(at));
      return `<path class="grid" d="M${PLOT.left} ${level}H${PLOT.right}"/><text class="tick end" x="${PLOT.left - 10}" y="${level + 4}">${escaped(label)}</text>`;
    }),
    `<path class="axis" d="M${PLOT.left} ${PLOT.bottom}H${PLOT.right}"/>`,
    ...x.ticks.map(({ at, label }) => {
      const across = round(place.x(at));
      return `<path class="axis" d="M${across} ${PLOT.bottom}v5"/><text class="tick middle" x="${across}" y="${PLOT.bottom + 20}">${escaped(label)}</text>`;
    }),
    `<text class="tick middle" x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 16}">${escaped(x.title)}</text>`,
    ...levels.map(({ at, label }) => {
      const level = round(place.y(at));
      return `<path class="level" d="M${PLOT.left} ${level}H${PLOT.right}"/><text class="level-name" x="${PLOT.right + 6}" y="${level + 4}">${escaped(label)}</text>`;
    }),
    ...lines.flatMap((line, n) => drawn(line, n, place)),
    ...(lines.some(isInPartTheLeast) ? [LEAST] : []),
    "</svg>",
    "",
  ].join("\n");
}

interface Placing {
  readonly x: (at: number) => number;
  readonly y: (at: number) => number;
}

function placing({ x, y }: Chart, top: number): Placing {
  return {
    x: (at) => PLOT.left + ((at - x.from) / (x.to - x.from)) * (PLOT.right - PLOT.left),
    y: (at) => PLOT.bottom - ((at - y.from) / (y.to - y.from)) * (PLOT.bottom - top),
  };
}

/** How wide a letter of the legend is, about. */
const LETTER = 8.6;
const LEGEND_TOP = 64;
const LEGEND_ROW = 20;

/** The lines' names, in as many rows as they take. */
function legend(lines: readonly ChartLine[]): { readonly rows: number; readonly drawn: readonly string[] } {
  let [across, row] = [PLOT.left, 0];
  const drawn = lines.map(({ name }, n) => {
    const width = 42 + name.length * LETTER;
    if (across > PLOT.left && across + width > WIDTH) [across, row] = [PLOT.left, row + 1];
    const [at, down] = [round(across), 54 + row * LEGEND_ROW];
    across += width;
    return `<path class="line ${series(n)}" d="M${at} ${down}h24"/><text class="name" x="${at + 32}" y="${down + 4}">${escaped(name)}</text>`;
  });
  return { rows: row + 1, drawn };
}

const isInPartTheLeast = ({ points }: ChartLine): boolean =>
  points.some(({ y, isWhole }) => y !== null && !isWhole);

const LEAST = `<text class="tick end" x="${PLOT.right}" y="${HEIGHT - 16}">faint: at least so much, facts are missing</text>`;

function drawn({ points, isStepped }: ChartLine, n: number, place: Placing): readonly string[] {
  return runsOf(points).map(({ isWhole, run }) => {
    const path = run.map((point, k) => {
      const [x, y] = [round(place.x(point.x)), round(place.y(point.y))];
      if (k === 0) return `M${x} ${y}`;
      return isStepped ? `H${x}V${y}` : `L${x} ${y}`;
    });
    const only = run.length === 1 ? "h3" : "";
    return `<path class="line ${series(n)}${isWhole ? "" : " least"}" d="${path.join("")}${only}"/>`;
  });
}

interface Run {
  readonly isWhole: boolean;
  readonly run: { readonly x: number; readonly y: number }[];
}

/** The points in runs between which the line breaks, or turns from what is all to what is the least. */
function runsOf(points: readonly ChartPoint[]): readonly Run[] {
  const runs: Run[] = [];
  let isBroken = true;
  for (const { x, y, isWhole } of points) {
    const open = isBroken ? undefined : runs.at(-1);
    isBroken = y === null;
    if (y === null) continue;
    open?.run.push({ x, y });
    if (open?.isWhole !== isWhole) runs.push({ isWhole, run: [{ x, y }] });
  }
  return runs;
}

/** There are six ways to draw a line; further ones begin again. */
const series = (n: number): string => `series-${(n % 6) + 1}`;

const round = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
