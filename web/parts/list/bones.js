/** Shapes of the cards that are on their way, in their sizes. */

import { html } from "../../html.js";

const CARDS = [1, 2, 3];

/** Shows the shapes; web/index.html has the same, for the time before this script is there. */
export const bones = () => html`
  <ul class="orders bones" aria-hidden="true">
    ${CARDS.map(
      (key) => html`
        <li key=${key} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `,
    )}
  </ul>
`;
