import { refusal } from "../types.ts";
import type { XmlElement } from "../xml.ts";
import { isValue, type Shape } from "./shape.ts";

/**
 * What EDGAR's schema has against an element, a sentence each with the path: values that it does not take, elements that are
 * missing, too many, unknown or out of order. None where it is valid.
 *
 * @example
 * heldAgainstShape(submission, shapeOf13D) //=> ["edgarSubmission/headerData lacks filerInfo"]
 */
export function heldAgainstShape(element: XmlElement, shape: Shape): readonly string[] {
  return element.name === shape.name
    ? within(element, shape, shape.name)
    : [`the document is ${element.name}, not ${shape.name}`];
}

function within({ children }: XmlElement, { of }: Shape, path: string): readonly string[] {
  if (isValue(of)) {
    if (typeof children !== "string") return [`${path} holds elements, not a value`];
    const why = refusal(of, children);
    return why === null ? [] : [`${path} ${why}`];
  }
  if (typeof children === "string")
    return children.trim() === "" ? lacking(of, [], path) : [`${path} holds a text`];
  const unknown = children.filter((child) => !of.some(({ name }) => name === child.name));
  return [
    ...unknown.map(({ name }) => `${path} has ${name}, which is not known there`),
    ...outOfOrder(children, of, path),
    ...lacking(of, children, path),
    ...children.flatMap((child) => {
      const shape = of.find(({ name }) => name === child.name);
      return shape ? within(child, shape, `${path}/${child.name}`) : [];
    }),
  ];
}

function outOfOrder(children: readonly XmlElement[], of: readonly Shape[], path: string): readonly string[] {
  const places = children.map((child) => of.findIndex(({ name }) => name === child.name));
  const at = places.findIndex(
    (place, i) => place >= 0 && places.slice(0, i).some((before) => before > place),
  );
  return at < 0 ? [] : [`${path} has ${children[at]?.name} out of order`];
}

function lacking(of: readonly Shape[], children: readonly XmlElement[], path: string): readonly string[] {
  return of.flatMap(({ name, least, most }) => {
    const count = children.filter((child) => child.name === name).length;
    if (count < least) return [`${path} lacks ${name}`];
    return most !== null && count > most
      ? [`${path} has ${count} of ${name}, and at most ${most} may be`]
      : [];
  });
}
