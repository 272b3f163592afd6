/** Whether a holding is of a security: a grant in parts is a holding for each of its parts. */
export function isHoldingOf(
  security: string,
  { id, holder }: { readonly id: string; readonly holder: string },
): boolean {
  const whole = `${holder}/${security}`;
  return id === whole || id.startsWith(`${whole}/`) || id.startsWith(`${whole}#`);
}
