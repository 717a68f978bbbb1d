import type { ComponentType } from "react";
import type { Messages } from "../../i18n/messages.ts";
import type { Loaded } from "../../loaded.ts";
import type { Side } from "../../state/parts/panels.ts";
import type { View } from "../../state/view.ts";
import type { IconName } from "../../ui/Icon.tsx";
import type { MakeChange } from "../../use-trail.ts";

/** What every panel is given. */
export interface DockPanelProps {
  readonly view: View;
  readonly change: MakeChange;
  /** Undefined until the graph has been read. */
  readonly loaded: Loaded | undefined;
}

/** A panel of the dock: its title is the text of its id in the messages. */
export interface DockPanel {
  readonly id: keyof Messages["dock"];
  readonly side: Side;
  readonly icon: IconName;
  /** Has a text to read, and more room for it. */
  readonly wide?: true;
  readonly component: ComponentType<DockPanelProps>;
}
