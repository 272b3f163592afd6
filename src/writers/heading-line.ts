/** An item's heading as the form prints it: `Item 2. Identity and Background.` */
export function headingLine(number: string, heading: string | null): string {
  if (heading === null || heading === "") return `Item ${number}.`;
  return `Item ${number}. ${heading}${/[.:?]$/.test(heading) ? "" : "."}`;
}
