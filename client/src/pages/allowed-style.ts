import { useInsertionEffect } from "react";

interface StyleProps {
  readonly styles: string;
}

function Style({ styles }: StyleProps): null {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [styles]);
  return null;
}

/**
 * Stands in for the package of the same name, which GraphiQL's dialogs use to lock scrolling (see vite.config.ts):
 * instead of a <style> element, which the security policy forbids, it adds a constructed style sheet, which it allows.
 */
export const styleSingleton = () => Style;
