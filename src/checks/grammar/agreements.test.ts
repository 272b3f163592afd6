import { describe, expect, it } from "vitest";
import { agreementsIn } from "./agreements.ts";
import { statedCitizenships } from "./citizenships.ts";

describe("contracts that a text tells of", () => {
  const read = (text: string) => agreementsIn(text).map(({ kind, date }) => `${kind} ${date}`);

  it.each([
    [
      "On October 13, 2023, Mill Co. entered into a note purchase agreement with Fund.",
      ["note purchase agreement 2023-10-13"],
    ],
    [
      "Fund is a party to a Registration Rights Agreement, dated May 1, 2024.",
      ["registration rights agreement 2024-05-01"],
    ],
    ["Fund and Ms. Roe entered into an amended and restated voting agreement.", ["voting agreement null"]],
    ["Fund entered into a services agreement.", []],
    ["Fund entered into an agreement.", []],
    ["The voting agreement ended.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("citizenships that a text states", () => {
  const read = (text: string) => statedCitizenships(text).map(({ subject, of }) => `${subject}: ${of}`);

  it.each([
    ["Mr. Roe is a citizen of Sweden.", ["Mr. Roe: Sweden"]],
    [
      "Messrs. Roe and Doe are each a citizen of the United States of America.",
      ["Mr. Roe: United States of America", "Mr. Doe: United States of America"],
    ],
    ["Mill Fund is organized under the laws of the State of Delaware.", ["Mill Fund: Delaware"]],
    ["Each of the Reporting Persons is a citizen of Canada.", []],
    ["Ms. Roe is a citizen of Canada and the United States.", ["Ms. Roe: Canada"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
