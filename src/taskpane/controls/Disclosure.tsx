import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

export interface DisclosureProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A button that shows and hides what stands below it. No `<summary>`: Office.js on the web doesn't let Tab stop at one. */
export function Disclosure({ label, open, onToggle, children }: DisclosureProps) {
  const contentId = useId();
  return (
    <div>
      <Button
        className="disclosure"
        appearance="subtle"
        size="small"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={contentId}
        onClick={onToggle}
      >
        {label}
      </Button>
      <div id={contentId} className="disclosed" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
