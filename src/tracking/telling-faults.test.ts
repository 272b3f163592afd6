import { expect, test } from "vitest";
import { UserError } from "../base/user-error.ts";
import { isLostConnection, retrying } from "./retrying.ts";
import { tellingFaults } from "./telling-faults.ts";

const failing = (code: string, message = "no") => Object.assign(new Error(message), { code });
const told = (error: unknown) =>
  tellingFaults({ where: "here" }, () => Promise.reject(error)).catch((told: unknown) => told);

test.each([
  [
    "a full disk",
    failing("53100", "could not extend file"),
    /disk of the database here is full .*run the command again/,
  ],
  [
    "a connection that stays lost",
    failing("57P01", "terminating"),
    /connection to the database here was lost/,
  ],
  ["a database that may not be written to", failing("25006"), /may not be written to/],
])("%s is told in a sentence", async (_, error, sentence) => {
  const answer = await told(error);
  expect(answer).toBeInstanceOf(UserError);
  expect((answer as UserError).message).toMatch(sentence);
});

test("a bug stays a bug", async () => {
  const bug = new TypeError("x is not a function");
  expect(await told(bug)).toBe(bug);
});

test.each([
  "57P01",
  "40P01",
  "ECONNREFUSED",
])("after %s it is tried again, and done once it can be", async (code) => {
  let tries = 0;
  const work = async (): Promise<string> => {
    if (++tries < 3) throw failing(code);
    return "done";
  };
  expect(await retrying(work)).toBe("done");
  expect(tries).toBe(3);
});

test("what does not pass is thrown at once, and patience ends", async () => {
  let tries = 0;
  const work = (code: string) => async () => {
    tries++;
    throw failing(code);
  };
  await expect(retrying(work("42601"))).rejects.toThrow();
  expect(tries).toBe(1);
  await expect(retrying(work("57P01"), 300)).rejects.toThrow();
  expect(tries).toBeGreaterThan(2);
});

test("a lost connection is known by its code or by the words of the driver", () => {
  expect(isLostConnection(new Error("Connection terminated unexpectedly"))).toBe(true);
  expect(isLostConnection(new Error("it is Tuesday"))).toBe(false);
});
