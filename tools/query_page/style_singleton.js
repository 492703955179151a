/**
 * Takes the place of the package react-style-singleton, with which dialogs and menus stop the page behind them scrolling.
 *
 * The package writes a <style> into the page, which the content security policy forbids. A constructed style sheet does
 * the same and is allowed.
 */

import { useEffect } from "react";

/** Returns a component that applies the style it is given while it is shown. */
export function styleSingleton() {
  return function Style({ styles }) {
    useEffect(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      };
    }, [styles]);
    return null;
  };
}
