import { describe, expect, it } from "vitest";
import { itemNumbers } from "./item-numbers.ts";

describe("the number of an item's heading", () => {
  it.each([
    ["Item 1. Security and Issuer", ["1"], []],
    ["ITEM 5(a)", ["5"], ["a"]],
    ["ITEM. 1  SECURITY AND ISSUER", ["1"], []],
    ["Item\t7.", ["7"], []],
    ["          Item 10. Certification", ["10"], []],
    ["Items 2(a)-2(c). Name, address", ["2"], ["a", "b", "c"]],
    ["Items 2(a)-(c)", ["2"], ["a", "b", "c"]],
    ["Item 4 and 5", ["4", "5"], []],
    ["Items 1 through 9 and Item 11.", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "11"], []],
    ["Item 1 (b) Address", ["1"], ["b"]],
    ["Item l. Security and Issuer", ["1"], []],
  ])("reads %s", (text, numbers, letters) => {
    expect(itemNumbers(text)).toMatchObject({ numbers, letters });
  });

  it.each([
    "Items (d) and (e) are not applicable",
    "Itemized list",
    "Item No",
    "The Item 5",
    "Item 240.13d-1",
    "Item 99",
  ])("reads none in %s", (text) => expect(itemNumbers(text)).toBeNull());
});
