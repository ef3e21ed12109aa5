/** What the tests use of the extension API inside the extension's own pages. */
declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    session: { get(key: string): Promise<Record<string, unknown>> };
  };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(of: { origins: string[] }): Promise<boolean>;
  };
  /** On the browser's own page about extensions. */
  developerPrivate: {
    updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  windows: {
    create(of: { url: string }): Promise<unknown>;
    getCurrent(): Promise<{ id: number }>;
  };
  commands: { onCommand: { dispatch(command: string, tab: { windowId: number }): void } };
  contextMenus: {
    onClicked: {
      dispatch(
        info: { menuItemId: string; selectionText: string },
        tab: { windowId: number },
      ): void;
    };
  };
  runtime: { id: string; reload(): void; sendMessage(message: unknown): Promise<unknown> };
};
