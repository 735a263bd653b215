import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface MessageProps {
  readonly intent: MessageBarProps["intent"];
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What came of something, in as many lines as it takes. */
export function Message({ intent, title, children, actions }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
