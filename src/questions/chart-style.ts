/**
 * How charts look. Colours are told apart by people who do not see all colours, and lines by their dashes and widths where
 * one lies on another; both hold on light and dark paper.
 */
export const chartStyle = `
svg { --paper: #fcfcfb; --ink: #0b0b0b; --faint: #52514e; --grid: #e3e2dd; --level: #8a5a00;
  --one: #2a78d6; --two: #eb6834; --three: #1baf7a; --four: #b98900; --five: #d6538b; --six: #4a3aa7; }
@media (prefers-color-scheme: dark) {
  svg { --paper: #1a1a19; --ink: #ffffff; --faint: #c3c2b7; --grid: #34332f; --level: #e0b05a;
    --one: #3987e5; --two: #d95926; --three: #199e70; --four: #c98500; --five: #d55181; --six: #9085e9; }
}
text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: var(--faint); }
.paper { fill: var(--paper); }
.title { font-size: 17px; font-weight: 600; fill: var(--ink); }
.name { fill: var(--ink); }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.tick { font-size: 12px; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--grid); fill: none; }
.axis { stroke: var(--faint); fill: none; }
.level { stroke: var(--level); stroke-dasharray: 6 4; fill: none; }
.level-name { font-size: 12px; fill: var(--level); }
.line { fill: none; stroke-width: 4; stroke-linejoin: round; }
.least { opacity: 0.4; }
.series-1 { stroke: var(--one); }
.series-2 { stroke: var(--two); stroke-width: 2.5; stroke-dasharray: 10 6; }
.series-3 { stroke: var(--three); stroke-width: 2.5; stroke-dasharray: 2 6; stroke-linecap: round; }
.series-4 { stroke: var(--four); stroke-width: 2; }
.series-5 { stroke: var(--five); stroke-width: 2; stroke-dasharray: 10 6; }
.series-6 { stroke: var(--six); stroke-width: 2; stroke-dasharray: 2 6; stroke-linecap: round; }
`;
