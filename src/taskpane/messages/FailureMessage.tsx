import type { ReactNode } from "react";
import type { ExcelFailure } from "../../excel/running/excelFailure";
import { wordsOf } from "../../locales/locale";
import { usePaneLanguage } from "../controls/paneWords";
import { FailureText } from "./FailureText";
import { Message } from "./Message";

export interface FailureMessageProps {
  /** What didn't come about. */
  readonly title: string;
  readonly failure: ExcelFailure;
  readonly children?: ReactNode;
}

/** What went wrong. What a person stopped is no fault. */
export function FailureMessage({ title, failure, children }: FailureMessageProps) {
  const { errors } = wordsOf(usePaneLanguage());
  if (failure.code === "stopped" && failure.leftOver === undefined) {
    const { what, next } = errors.byCode.stopped;
    return <Message intent="info" title={`${what} ${next}`} />;
  }
  return (
    <Message intent="error" title={title}>
      <FailureText failure={failure} />
      {children}
    </Message>
  );
}
