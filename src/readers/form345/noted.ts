import type { Convert } from "../edgar-xml/convert.ts";
import { type Branch, branch, type Leaf, leaf, once } from "../edgar-xml/element.ts";
import type { NotedDraft } from "./draft.ts";
import type { IdAt } from "./id-at.ts";

/** A cell of the tables: `<value>` and any number of `<footnoteId>` in it. */
export type NotedElement = <K extends string, V>(
  key: K,
  convert: Convert<V>,
) => Branch<Readonly<Record<K, NotedDraft<V>>>>;

export function notedElement(idAt: IdAt): NotedElement {
  return <K extends string, V>(key: K, convert: Convert<V>) =>
    branch(
      { value: once("value", convert) as Leaf<NotedDraft<V>>, footnoteId: footnoteId(idAt) },
      (parent: Readonly<Record<K, NotedDraft<V>>>, path) => ({
        target: parent[key],
        path: `${path}${key}.`,
      }),
    );
}

/** `<footnoteId id="F1"/>`: the reference is the attribute. */
export const footnoteId = (idAt: IdAt): Leaf<{ readonly footnotes: string[] }> =>
  leaf((parent, value, path) => {
    const id = idAt(value, `${path}footnotes.${parent.footnotes.length}`);
    if (id !== null) parent.footnotes.push(id);
  });
