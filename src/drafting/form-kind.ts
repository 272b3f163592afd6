/** The schedule that a form's name is of; `null` where there is no name. */
export const formKind = (form: string | null): "13D" | "13G" | null =>
  form === null ? null : form.includes("13G") ? "13G" : "13D";
