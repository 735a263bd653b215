import type { CellChange } from "../model/cellChange";
import { changedEvent } from "../wire/changedEvent";
import { connectAddin, type AddinConnection, type ConnectOptions } from "../wire/hostFrame";

/** Does something to the frame of a pane before it counts as loaded. */
type Prepare = (frame: HTMLIFrameElement) => Promise<void>;

/** The add-in's pages that are open on one workbook, each with a runtime of its own, as on the machines of several people. */
export interface ConnectedPanes {
  /** Whose functions the cells call, and which the ribbon and the scripts of the page command. */
  readonly first: AddinConnection;
  /** Resolves when all of them can be sent function calls and commands. */
  ready(prepare: Prepare): Promise<void>;
  reload(prepare: Prepare): Promise<void>;
  /** What one of them changed, somebody else did to the others; what a person changed in the grid is local to all. */
  tellChange(change: CellChange): void;
}

export function connectPanes(
  containers: readonly HTMLElement[],
  options: Omit<ConnectOptions, "container" | "onKeyboardExit">,
): ConnectedPanes {
  let acting: number | undefined;
  let lastEvent = 0;
  const connect = (container: HTMLElement, index: number): AddinConnection => {
    const connection: AddinConnection = connectAddin({
      ...options,
      container,
      title: index === 0 ? options.title : `${options.title} (${index + 1})`,
      dispatch: (batch, fault) => {
        acting = index;
        try {
          return options.dispatch(batch, fault);
        } finally {
          acting = undefined;
        }
      },
      onKeyboardExit: () => connection.frame.blur(),
    });
    return connection;
  };
  const all = containers.map(connect);
  const [first] = all;
  if (first === undefined) throw new Error("The add-in has no pane.");
  return {
    first,
    async ready(prepare) {
      await Promise.all(
        all.flatMap(({ functionsReady, commandsReady, frame }) => [functionsReady, commandsReady, prepare(frame)]),
      );
    },
    async reload(prepare) {
      await Promise.all(all.map((connection) => connection.reload(prepare)));
    },
    tellChange(change) {
      all.forEach((connection, index) => {
        const isRemote = acting !== undefined && acting !== index;
        connection.raiseEvent(changedEvent(change, ++lastEvent, isRemote));
      });
    },
  };
}
