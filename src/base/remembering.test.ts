import { expect, test } from "vitest";
import { remembering } from "./remembering.ts";

const room = { width: 3, depth: 4 };

function areas() {
  let worked = 0;
  const area = remembering(({ width, depth }: typeof room, ...scales: number[]) => {
    worked++;
    return scales.reduce((size, scale) => size * scale, width * depth);
  });
  return { area, worked: () => worked };
}

test("the same arguments are answered from memory, others anew", () => {
  const { area, worked } = areas();
  expect([area(room, 2), area(room, 2), worked()]).toEqual([24, 24, 1]);
  expect([area(room, 3), area({ ...room }, 3), worked()]).toEqual([36, 36, 3]);
});

test("lists of the same things are the same", () => {
  const sizes: number[] = [];
  const size = remembering((_: object, list: readonly object[]) => sizes.push(list.length));
  const [key, one, two] = [{}, {}, {}];
  expect([size(key, [one, two]), size(key, [one, two]), size(key, [two, one])]).toEqual([1, 1, 2]);
});

test("fewer or more arguments than before are others", () => {
  const { area, worked } = areas();
  expect([area(room), area(room, 2), area(room, 2, 5), area(room, 2), worked()]).toEqual([
    12, 24, 120, 24, 4,
  ]);
});
