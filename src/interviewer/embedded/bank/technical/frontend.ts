import type { DomainBank } from "../bank.ts";

/** Frontend development: markup, styling, component UIs, accessibility, loading and running fast in the browser. */
export const FRONTEND: DomainBank = {
  junior: [
    {
      id: "frontend.junior.01",
      text: "Why use elements such as button, nav and main when a div can be made to look and act the same?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Screen readers and other assistive tools learn from the element what it is for.",
          synonyms: ["screen reader", "assistive", "accessibility", "accessible", "a11y", "blind users"],
        },
        {
          text: "Native elements bring behaviour for free, such as keyboard use and focus on a button.",
          synonyms: ["keyboard", "focus", "enter key", "space bar", "tab key", "tabindex", "for free"],
        },
        {
          text: "Search engines and reader modes understand the structure of the page better.",
          synonyms: ["search engine", "seo", "google", "crawler", "reader mode"],
        },
        {
          text: "The markup is easier to read and to maintain than a tree of divs.",
          synonyms: ["easier to read", "readable", "maintain", "div soup", "clearer markup", "readability"],
        },
      ],
      probes: [
        "What would you have to add to a div so that it really behaves like a button?",
        "When is a div the right choice?",
      ],
      minutes: 3,
      model:
        "Because the element carries meaning. A screen reader announces a real button as a button and lets people jump straight to main or nav; a div says nothing. Second, I get behaviour for free: a button takes focus, and it works from the keyboard with enter and space. With a div I'd have to add a role, a tabindex and key handlers, and I'd probably forget one. Search engines also understand the structure better. And it's simply easier to read than div soup when I come back half a year later. A div is fine where I only need a box for layout.",
    },
    {
      id: "frontend.junior.02",
      text: "You set a box to a width of 100 per cent, add some padding, and it sticks out of its parent. Why, and what do you do?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "By default the width covers only the content, and padding and border are added on top.",
          synonyms: [
            "content box",
            "content-box",
            "only the content",
            "on top of",
            "added to the width",
            "just the content",
          ],
        },
        {
          text: "With box-sizing set to border-box the width includes padding and border.",
          synonyms: ["border-box", "border box", "box-sizing", "includes padding"],
        },
        {
          text: "Most projects set this once for all elements in a reset.",
          synonyms: ["reset", "globally", "all elements", "universal selector", "every element", "asterisk"],
        },
        {
          text: "Margin is never part of the box, so it can still push the element out.",
          synonyms: ["margin", "outside the box", "margins"],
        },
      ],
      probes: [
        "How would you see in the dev tools which part takes the room?",
        "When is the width not needed at all?",
      ],
      minutes: 2,
      model:
        "That's the box model. By default the sizing is content-box, so the width counts only the content, and padding and border are added on top. A hundred per cent plus forty pixels is more than the parent has. I'd set box-sizing to border-box, and then the width includes padding and border. Most projects do it globally in a reset, because it's easier to reason about. Margin still isn't included, so I check that too. And if it's a block element, I may just drop the width, since a block fills its parent anyway. The dev tools show the box with its layers, so I'd confirm it there.",
    },
    {
      id: "frontend.junior.03",
      text: "When do you lay something out with flexbox, and when with grid?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Flexbox works along one axis, a row or a column.",
          synonyms: [
            "one dimension",
            "one-dimensional",
            "single axis",
            "one axis",
            "one direction",
            "a row or column",
            "row or a column",
          ],
        },
        {
          text: "Grid controls rows and columns at once.",
          synonyms: ["two dimensions", "two-dimensional", "rows and columns", "both axes", "both directions"],
        },
        {
          text: "In flexbox the size of the content drives the layout; in grid the layout is defined first and items are placed in it.",
          synonyms: [
            "content drives",
            "content decides",
            "content size",
            "from the content",
            "layout first",
            "define the tracks",
            "template",
          ],
        },
        {
          text: "They combine well, for instance a grid for the page and flexbox inside its parts.",
          synonyms: ["combine", "together", "nest", "inside each", "both in one", "mix them"],
        },
      ],
      probes: [
        "How would you make a gallery that fits as many cards in a row as there is room for?",
        "The items in the row have different heights. How do you line them up?",
      ],
      minutes: 3,
      model:
        "Flexbox is for one axis. A toolbar, a row of buttons, something to centre: I let the content size decide, and the free space is shared out. Grid is for two dimensions, when rows and columns must line up, like a page layout or a gallery of cards. There I define the layout first, with template columns, and place things in it. A sign that I picked wrong is when I start setting widths in flexbox so that rows line up. I often combine them: grid for the page, and flexbox inside the header. With grid and minmax I can even get a responsive gallery without any media query.",
    },
    {
      id: "frontend.junior.04",
      text: "Your new CSS rule has no effect, because another rule wins. How does the browser decide, and how do you fix it well?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Specificity decides: an id beats a class, and a class beats a type selector.",
          synonyms: ["specificity", "more specific", "id beats", "id selector", "class beats"],
        },
        {
          text: "At equal weight, the rule that comes later in the source wins.",
          synonyms: [
            "source order",
            "comes later",
            "last one",
            "later rule",
            "order in the file",
            "later in the",
          ],
        },
        {
          text: "Inline styles, important and cascade layers come before that comparison.",
          synonyms: ["inline style", "important", "cascade layer", "layers", "style attribute"],
        },
        {
          text: "I look in the dev tools for the struck-out rule, and fix it by a simpler selector instead of a stronger one.",
          synonyms: ["dev tools", "devtools", "crossed out", "struck out", "inspect", "inspector"],
        },
      ],
      probes: [
        "Why is it a bad habit to fix this with important?",
        "How can a team keep its selectors from growing ever stronger?",
      ],
      minutes: 3,
      model:
        "I inspect the element in the dev tools; my rule is crossed out and I see which one beat it. The browser compares specificity: an id selector counts more than any number of classes, and a class more than a tag name. If they're equal, source order decides, so the later one wins. Inline styles beat both, and important overrides nearly everything. I try not to answer with important, since the next person needs a stronger one still. Better is to lower the other selector, often somebody used an id or a long chain, and keep to single classes. Cascade layers help when the other rule comes from a library.",
    },
    {
      id: "frontend.junior.05",
      text: "A page looks fine on your laptop but is unusable on a phone. What do you change?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "The page needs the viewport meta tag, or phones show it zoomed out at desktop width.",
          synonyms: ["viewport meta", "meta tag", "meta viewport", "viewport tag", "initial scale"],
        },
        {
          text: "Fixed pixel widths become flexible ones, such as percentages, fr units, max-width or clamp.",
          synonyms: [
            "fixed width",
            "fixed pixel",
            "relative units",
            "percentages",
            "max-width",
            "rem",
            "flexible",
          ],
        },
        {
          text: "Media or container queries rearrange the layout, starting from the small screen.",
          synonyms: [
            "media query",
            "media queries",
            "breakpoint",
            "mobile first",
            "container query",
            "container queries",
          ],
        },
        {
          text: "Things to tap need enough size and distance, and nothing may rely on hover.",
          synonyms: ["touch target", "tap target", "hover", "big enough to tap", "finger", "touch"],
        },
        {
          text: "I test on a real device too, since emulation in the browser misses things.",
          synonyms: ["real device", "real phone", "actual phone", "emulation", "device mode", "own phone"],
        },
      ],
      probes: ["What do you do with a wide table?", "How would you serve smaller images to the phone?"],
      minutes: 3,
      model:
        "First I check for the viewport meta tag; without it the phone pretends to be a desktop. Then I hunt fixed widths. I replace them with max-width, percentages or grid fractions, so the layout can shrink. For the arrangement I go mobile first: one column by default, and a media query adds a second one when there's room. Next, touch: buttons must be big enough for a finger, and a menu that opens on hover needs another way. Images get max-width a hundred per cent. I'd try it in device mode first, but then on a real phone, because the keyboard and the address bar change the height.",
    },
    {
      id: "frontend.junior.06",
      text: "What makes a form usable for somebody who can't see the screen or can't use a mouse?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Every field has a real label that is tied to it, as a placeholder alone is not one.",
          synonyms: ["label", "placeholder", "for attribute", "labels"],
        },
        {
          text: "Everything can be reached and used by keyboard, in a sensible order.",
          synonyms: ["keyboard", "tab order", "tab through", "tabbing", "reach every field"],
        },
        {
          text: "The focus is always visible.",
          synonyms: [
            "focus ring",
            "visible focus",
            "focus outline",
            "outline",
            "focus style",
            "focus is visible",
          ],
        },
        {
          text: "Errors are said in text, tied to the field and announced, not only shown in red.",
          synonyms: [
            "aria-describedby",
            "announced",
            "error in text",
            "not only colour",
            "not just red",
            "colour alone",
            "aria-live",
            "color alone",
          ],
        },
      ],
      probes: [
        "How would you test this without any special software?",
        "Where should the focus go after a failed submit?",
      ],
      minutes: 3,
      model:
        "Every input needs a real label that's connected to it; a placeholder vanishes as soon as you type, and it isn't read reliably. I should be able to tab through the whole form in a sensible order, and submit it with enter. The focus outline has to stay, so I don't remove it unless I put something better there. Errors mustn't be shown by colour alone. I write what's wrong in text, link it to the field with aria-describedby, and move the focus to the first bad field. I also group radio buttons in a fieldset with a legend. Using native inputs gives me most of that already.",
    },
    {
      id: "frontend.junior.07",
      text: "In a component library such as React, what is the difference between props and state?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Props are passed in by the parent and are read-only for the component.",
          synonyms: [
            "passed in",
            "from the parent",
            "read-only",
            "read only",
            "from outside",
            "arguments",
            "parent passes",
          ],
        },
        {
          text: "State belongs to the component, which changes it over time.",
          synonyms: [
            "own memory",
            "belongs to",
            "inside the component",
            "component owns",
            "its own data",
            "local to",
            "over time",
          ],
        },
        {
          text: "A change of state makes the component and its children render again.",
          synonyms: ["re-render", "rerender", "render again", "renders again", "re-renders"],
        },
        {
          text: "To tell the parent something, the child calls a function that it got from it.",
          synonyms: ["callback", "calls a function", "function prop", "onchange", "lift", "event handler"],
        },
        {
          text: "What can be computed from other values should not be kept a second time.",
          synonyms: ["derived", "computed", "calculate it", "compute it", "duplicate", "out of sync"],
        },
      ],
      probes: [
        "Two siblings need the same value. Where do you put it?",
        "Why should you not change an object in place and set it again?",
      ],
      minutes: 3,
      model:
        "Props come from the parent, like arguments of a function, and for the component they're read-only. State is its own memory: it belongs to the component and changes over time, for example whether a menu is open. When I set it, the component renders again with its children. If the child wants to change something up there, the parent passes a callback and the child calls it. If two siblings need the same value, I lift it to their parent. And I don't store what can be derived: the total of a cart I compute from the items, otherwise the two get out of sync.",
    },
    {
      id: "frontend.junior.08",
      text: "A list where you can delete rows shows the wrong text in its input fields after a delete. What may be the reason?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The rows probably use their index as key, so after a delete the keys point to other rows.",
          synonyms: [
            "index as key",
            "array index",
            "index as the key",
            "the index",
            "keyed by index",
            "position as key",
          ],
        },
        {
          text: "The library uses the key to match old rows with new ones and keeps what belongs to the old one.",
          synonyms: [
            "match",
            "identity",
            "reconcile",
            "reconciliation",
            "diff",
            "which element is which",
            "reuses",
          ],
        },
        {
          text: "A stable unique id from the data as key fixes it.",
          synonyms: [
            "stable id",
            "unique id",
            "unique key",
            "stable key",
            "database id",
            "item id",
            "id from the data",
          ],
        },
        {
          text: "A random key on every render would be wrong too, since each row would be built anew and lose focus.",
          synonyms: [
            "random",
            "math.random",
            "new key every",
            "recreated",
            "lose focus",
            "loses focus",
            "remount",
          ],
        },
      ],
      probes: ["When is it harmless to use the index?", "The data has no ids. What do you do?"],
      minutes: 3,
      model:
        "I'd look at the keys first. I suspect somebody used the array index. The library uses keys to match old rows with new ones. If I delete the second row, the third gets index one, so the library thinks it's the same row with new props and reuses its input, including what the user had typed. The fix is a stable id from the data as the key. I wouldn't use a random value, because then every row is recreated on each render, which is slow and loses focus. The index is fine only if the list never changes order and the rows hold nothing of their own.",
    },
    {
      id: "frontend.junior.09",
      text: "You want to remember something in the browser. How do you choose between a cookie, local storage and session storage?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Cookies travel with every matching request to the server, so they must stay small.",
          synonyms: [
            "every request",
            "with each request",
            "sent to the server",
            "sent along",
            "4 kb",
            "four kilobytes",
          ],
        },
        {
          text: "Local storage stays until it is deleted and is shared by all tabs of the site.",
          synonyms: [
            "until deleted",
            "persists",
            "stays after closing",
            "all tabs",
            "no expiry",
            "across tabs",
            "survives closing",
          ],
        },
        {
          text: "Session storage lives only as long as its tab.",
          synonyms: ["one tab", "per tab", "tab is closed", "closing the tab", "close the tab", "that tab"],
        },
        {
          text: "Scripts can read both storages, so login tokens are safer in a cookie that is HttpOnly.",
          synonyms: [
            "httponly",
            "http only",
            "xss",
            "javascript can read",
            "script can read",
            "scripts can read",
          ],
        },
      ],
      probes: [
        "Where would you keep a half-filled order form?",
        "What would you use for several megabytes of offline data?",
      ],
      minutes: 3,
      model:
        "It depends on who needs it. A cookie is sent to the server with each request, so I use it for the login, and keep it small. For things only the page needs, like the colour theme, I take local storage: it persists after closing the browser and is shared across tabs. Session storage belongs to one tab and is gone when the tab is closed, which suits a half-filled wizard. Both storages hold strings only, and any script on the page can read them. So I don't put tokens there; a login belongs in a cookie marked HttpOnly, Secure and SameSite, which injected code can't read.",
    },
    {
      id: "frontend.junior.10",
      text: "While your article page loads, the text keeps jumping down as pictures and ads appear. How do you stop that?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The browser doesn't know their size in advance, so it has to push the content when they arrive.",
          synonyms: [
            "does not know",
            "doesn't know",
            "unknown size",
            "layout shift",
            "cls",
            "cumulative layout shift",
          ],
        },
        {
          text: "Images get width and height attributes or an aspect ratio, so that their place is kept free.",
          synonyms: ["width and height", "aspect ratio", "aspect-ratio", "dimensions", "height attributes"],
        },
        {
          text: "Slots for ads or late content get a reserved minimum height.",
          synonyms: ["reserve", "min-height", "minimum height", "skeleton", "fixed slot", "placeholder box"],
        },
        {
          text: "Web fonts can shift text too, which a fallback of similar size or font-display settles.",
          synonyms: [
            "font-display",
            "web font",
            "fallback font",
            "webfont",
            "preload the font",
            "custom font",
          ],
        },
      ],
      probes: [
        "How would you find out which element moves?",
        "A banner has to appear at the top later. How do you add it without a jump?",
      ],
      minutes: 3,
      model:
        "That's layout shift. The browser doesn't know how tall the image will be, so it gives it no room and pushes the text down when the file arrives. I set width and height attributes on every image, then the browser computes the aspect ratio and keeps the place free, even when CSS scales it. For ads and embeds I reserve a box with a min-height. Web fonts can do it as well: when the custom font replaces the fallback font, lines break differently, so I choose a similar fallback and preload the font. In the performance panel I can see which element moved, and check that the score gets better.",
    },
    {
      id: "frontend.junior.11",
      text: "A colleague says: the Save button does nothing when I click it. How do you investigate with the browser's tools?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "I look at the console for errors.",
          synonyms: ["console", "javascript error", "red error", "error message"],
        },
        {
          text: "In the network panel I check whether a request is sent and what comes back.",
          synonyms: [
            "network tab",
            "network panel",
            "request is sent",
            "status code",
            "response",
            "request goes out",
          ],
        },
        {
          text: "I check whether the handler is attached and runs, with a breakpoint.",
          synonyms: [
            "breakpoint",
            "event listener",
            "click handler",
            "handler runs",
            "handler is called",
            "console.log",
          ],
        },
        {
          text: "Something may lie over the button, or it is disabled, which inspecting the element shows.",
          synonyms: [
            "overlay",
            "on top of it",
            "covering",
            "disabled",
            "z-index",
            "another element",
            "pointer-events",
          ],
        },
        {
          text: "I compare browser, account and version with my colleague, as it may be an old cached script.",
          synonyms: [
            "cached",
            "cache",
            "same browser",
            "hard reload",
            "extension",
            "incognito",
            "different browser",
          ],
        },
      ],
      probes: [
        "There is no error and no request. What's your next step?",
        "The request returns success, yet nothing is saved. Whose fault is it, and how do you show that?",
      ],
      minutes: 3,
      model:
        "I try it myself with the dev tools open. First the console: a JavaScript error often stops everything after it. Then the network tab: is a request sent at all? If yes, I look at the status code and the response, and it may be a backend matter. If nothing is sent, I set a breakpoint on the click event to see whether the handler runs. Perhaps an invisible overlay covers the button, or the form is invalid and so it's disabled; inspecting the element tells me. If it works for me, I ask which browser they use, and try a hard reload, in case they have an old cached script.",
    },
    {
      id: "frontend.junior.12",
      text: "If the server checks all form input anyway, why check it in the browser as well, and how would you do that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "In the browser it is for the user: quick feedback without waiting for a round trip.",
          synonyms: [
            "immediate feedback",
            "quick feedback",
            "instant feedback",
            "user experience",
            "round trip",
            "straight away",
            "faster feedback",
          ],
        },
        {
          text: "Checks in the browser can be bypassed, so only those on the server protect anything.",
          synonyms: [
            "bypass",
            "circumvent",
            "turn off javascript",
            "curl",
            "postman",
            "skip the form",
            "cannot trust",
            "can't trust",
          ],
        },
        {
          text: "HTML does a lot by itself: required, type, min, max and pattern.",
          synonyms: [
            "required attribute",
            "required",
            "type email",
            "pattern attribute",
            "built-in validation",
            "native validation",
            "html5",
          ],
        },
        {
          text: "Show errors after leaving a field or on submit, not while the user is still typing.",
          synonyms: [
            "on blur",
            "leaves the field",
            "leaving the field",
            "on submit",
            "while typing",
            "first keystroke",
          ],
        },
        {
          text: "Errors from the server must be shown at the right field too, for example that a name is taken.",
          synonyms: [
            "server errors",
            "already taken",
            "from the server",
            "error from the api",
            "server's answer",
            "name is taken",
          ],
        },
      ],
      probes: [
        "How do you keep the rules in both places the same?",
        "What is special about checking a person's name?",
      ],
      minutes: 3,
      model:
        "The two serve different ends. In the browser I do it for the user experience: immediate feedback instead of filling in twenty fields and then being sent back. It protects nothing, because anybody can bypass it with curl. I start with native validation: required, type email, min and max. I show the message when the user leaves the field or on submit, not at the first keystroke, since it's annoying to be called wrong while typing. And I still need a place for what only the server knows, like an e-mail that's already taken. If both sides are JavaScript, I share one schema so that the rules don't drift.",
    },
  ],
  mid: [
    {
      id: "frontend.mid.01",
      text: "Your app keeps everything in one global store, and it has become hard to follow. How do you decide where each piece of state lives?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Data from the server is a cache of something else and belongs in a query library that handles loading, refresh and staleness.",
          synonyms: [
            "server state",
            "query library",
            "react query",
            "tanstack query",
            "swr",
            "stale",
            "server cache",
          ],
        },
        {
          text: "What only one component needs stays local to it.",
          synonyms: [
            "local state",
            "keep it local",
            "usestate",
            "in the component",
            "close to where",
            "colocate",
            "local",
          ],
        },
        {
          text: "Filters, pages and tabs belong in the URL, so that reload, back and sharing work.",
          synonyms: [
            "in the url",
            "query string",
            "query parameter",
            "search params",
            "address bar",
            "shareable link",
            "back button",
          ],
        },
        {
          text: "Only what is truly shared by distant parts, such as the user or theme, is global.",
          synonyms: [
            "truly global",
            "colour theme",
            "current user",
            "logged-in user",
            "context",
            "few things",
            "really shared",
          ],
        },
        {
          text: "I don't store what can be derived from other state.",
          synonyms: ["derive", "derived", "computed", "selector", "calculated", "compute from"],
        },
      ],
      probes: [
        "How would you migrate an existing store without a big rewrite?",
        "What would you do with a long form that spans several pages?",
      ],
      minutes: 4,
      model:
        "I sort it by kind. Most of it usually is server state, a copy of data somebody else owns, so it goes to a query library that takes care of loading, caching and when it's stale. Filters, sorting and the open tab go in the URL, so the back button and a shared link work. A menu being open is local state and stays in the component. What's left for the global store is small: current user, theme, maybe a cart. And I don't store derived values, I compute them. To migrate, I'd move one kind of server data at a time, and the store shrinks with every step.",
    },
    {
      id: "frontend.mid.02",
      text: "Typing in one field of a big React form lags noticeably. How do you find the reason and fix it?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "I record with the profiler to see which components render on each keystroke and how long they take.",
          synonyms: [
            "profiler",
            "react dev tools",
            "record",
            "flame graph",
            "performance panel",
            "highlight updates",
          ],
        },
        {
          text: "If the text lives high up, the whole tree renders, so I move it down close to the field.",
          synonyms: [
            "move the state down",
            "push state down",
            "lower in the tree",
            "state down",
            "colocate",
            "closer to the field",
            "too high",
          ],
        },
        {
          text: "Memoised children help only if their props stay the same, so inline objects and functions defeat them.",
          synonyms: [
            "memo",
            "usememo",
            "usecallback",
            "new object",
            "inline function",
            "referential",
            "react compiler",
          ],
        },
        {
          text: "Expensive work can be deferred or debounced so that typing stays responsive.",
          synonyms: ["debounce", "defer", "usedeferredvalue", "transition", "usetransition", "throttle"],
        },
        {
          text: "I measure again afterwards, on a slow device and in a production build.",
          synonyms: [
            "measure again",
            "production build",
            "cpu throttling",
            "slow device",
            "throttle the cpu",
            "verify the gain",
            "profile again",
          ],
        },
      ],
      probes: ["Why not simply memoise everything?", "What is the trade-off of uncontrolled inputs here?"],
      minutes: 4,
      model:
        "I open the profiler, type a few letters, and see which components render and why. Typically the text is kept too high up, so each keystroke renders the whole page. Then I move the state down next to the field, or pass the heavy part as children, and the problem's gone. If an expensive child must stay, I wrap it in memo, but that only works if its props don't change, so no inline function or new object every time. A costly filter I'd run with a deferred value or debounce it, so the input itself stays quick. Then I profile again, on a production build with CPU throttling, to see that it's better.",
    },
    {
      id: "frontend.mid.03",
      text: "In a search box, results of an older query sometimes replace the newer ones. Why does it happen and how do you prevent it?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Responses can come back in another order than the requests were sent: it is a race.",
          synonyms: [
            "out of order",
            "race condition",
            "race",
            "slower response",
            "arrives later",
            "different order",
          ],
        },
        {
          text: "Cancel the previous request with an AbortController when the next one starts.",
          synonyms: ["abort", "abortcontroller", "cancel the previous", "cancel the old", "cancel"],
        },
        {
          text: "Or ignore an answer that doesn't belong to the latest query, by a flag or a request number in the effect's cleanup.",
          synonyms: [
            "ignore",
            "request id",
            "sequence number",
            "cleanup function",
            "flag",
            "latest query",
            "discard",
          ],
        },
        {
          text: "Debouncing reduces the number of requests but does not remove the race.",
          synonyms: ["debounce", "debouncing", "wait until they stop", "pause in typing", "throttle"],
        },
        {
          text: "A query library keys results by the search text and solves it along with caching.",
          synonyms: [
            "react query",
            "tanstack query",
            "swr",
            "query library",
            "keyed by",
            "query key",
            "rxjs switchmap",
          ],
        },
      ],
      probes: [
        "How would you write a test that shows the bug?",
        "What should the user see while a new search is running?",
      ],
      minutes: 3,
      model:
        "It's a race condition. I type 'ca', then 'cat'; two requests are on the way, and if the first one is slower, its answer arrives last and overwrites the right one. The cleanest fix is to abort the previous request when a new one starts, with an AbortController in the effect's cleanup function. If I can't abort, I keep a flag or a request id and ignore any answer that isn't for the latest query. Debounce is nice to save requests, but by itself it doesn't fix it, it only makes it rarer. In a real project I'd use a query library where the text is part of the query key.",
    },
    {
      id: "frontend.mid.04",
      text: "Real-user data says that your landing page shows its main content after five seconds. How do you bring that down?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "I find out which element is the largest contentful paint and split its time into server, download and render delay.",
          synonyms: [
            "largest contentful",
            "lcp",
            "lcp element",
            "time to first byte",
            "ttfb",
            "waterfall",
            "hero image",
          ],
        },
        {
          text: "If it's an image, I make it discoverable and early: no lazy loading, high priority, modern format, right size.",
          synonyms: [
            "preload",
            "fetchpriority",
            "high priority",
            "avif",
            "webp",
            "not lazy",
            "lazy loaded",
            "smaller image",
          ],
        },
        {
          text: "I remove what blocks rendering, such as synchronous scripts and large style sheets.",
          synonyms: [
            "render-blocking",
            "render blocking",
            "defer",
            "async script",
            "critical css",
            "blocking script",
            "inline the css",
          ],
        },
        {
          text: "I speed up the first byte by a CDN, caching or rendering on the server.",
          synonyms: [
            "cdn",
            "edge cache",
            "server rendering",
            "server-side rendering",
            "static",
            "cached html",
            "ssr",
          ],
        },
        {
          text: "I check the result in field data at the 75th percentile, because the lab differs from real phones.",
          synonyms: [
            "field data",
            "75th percentile",
            "p75",
            "real user monitoring",
            "rum",
            "crux",
            "lighthouse",
          ],
        },
      ],
      probes: [
        "Lighthouse gives you 98 points, but users still wait. How can that be?",
        "How would you keep marketing scripts from undoing your work?",
      ],
      minutes: 5,
      model:
        "I'd first see which element is the LCP, usually the hero image or the headline, and split the time: waiting for the first byte, starting the download, downloading, rendering. If the server takes two seconds, I put the HTML on a CDN or render it statically. If the image starts late, because a script inserts it or it's lazy loaded, I put it in the HTML with high fetch priority, as AVIF in the right size. Then render-blocking stuff: defer scripts, and inline the critical CSS. I test on a throttled phone profile, but I judge by field data at the 75th percentile, as that's what users get.",
    },
    {
      id: "frontend.mid.05",
      text: "For a shop, which pages would you render on the server, which at build time and which in the browser, and why?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Pages that are the same for all and seldom change, such as help or landing pages, are built ahead and served from a CDN.",
          synonyms: [
            "static",
            "ssg",
            "ahead of time",
            "prerender",
            "cdn",
            "same for everyone",
            "rarely change",
          ],
        },
        {
          text: "Product pages need search engines and a fast first view with fresh prices, so they are rendered on request or regenerated regularly.",
          synonyms: [
            "seo",
            "search engines",
            "fresh price",
            "isr",
            "incremental",
            "revalidate",
            "regenerate",
            "on request",
          ],
        },
        {
          text: "Private, very interactive pages such as the account or the cart can be rendered in the browser.",
          synonyms: [
            "behind login",
            "behind the login",
            "private",
            "personalised",
            "account page",
            "client-side",
            "client side",
          ],
        },
        {
          text: "Server rendering costs servers and hydration work, and code must run in both places.",
          synonyms: [
            "hydration",
            "hydrate",
            "server cost",
            "run in both",
            "window is not",
            "more complex",
            "load on the server",
          ],
        },
      ],
      probes: [
        "How would you show a stock level that changes every minute on a page built ahead?",
        "What do users see when rendering on the server fails?",
      ],
      minutes: 4,
      model:
        "I'd go page by page. Help pages and campaigns are the same for everyone, so they're static and come from the CDN. Product pages have to be found by search engines and show a fresh price; I'd prerender them and revalidate every few minutes, or when the price changes. The cart and account are behind the login, nobody crawls them, so client-side rendering is fine there. For search results I'd take the server, since the first view should be quick. Server rendering isn't free, though: there's load on the server, the page must hydrate before it reacts, and the code must not touch window while rendering.",
    },
    {
      id: "frontend.mid.06",
      text: "How do you write component tests that still pass after a refactoring but fail when the user would notice?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "I test what the user sees and does: find by role or label, click, type, read the result.",
          synonyms: [
            "by role",
            "by label",
            "getbyrole",
            "testing library",
            "what the user sees",
            "as a user",
            "visible text",
          ],
        },
        {
          text: "I don't check internal state, method calls or class names.",
          synonyms: [
            "internal state",
            "implementation details",
            "class names",
            "internals",
            "private methods",
            "component instance",
          ],
        },
        {
          text: "I fake only the network, close to the wire, and let the components below run for real.",
          synonyms: [
            "mock service worker",
            "msw",
            "fake the network",
            "mock the network",
            "network boundary",
            "mock the api",
            "real children",
          ],
        },
        {
          text: "I wait for what should appear, instead of sleeping.",
          synonyms: [
            "findby",
            "waitfor",
            "wait for",
            "wait until",
            "asynchronous",
            "no sleep",
            "fixed delay",
          ],
        },
        {
          text: "Large snapshots break on every change and get accepted blindly, so I use few of them.",
          synonyms: ["snapshot", "snapshots", "blindly updated", "update snapshots"],
        },
      ],
      probes: [
        "What do you leave to tests in a real browser?",
        "How would you test that an error of the server is shown?",
      ],
      minutes: 4,
      model:
        "I write the test as a user would use it. I find the field by its label, the button by role, type something, click, and then expect the visible text. If I can't find it by role, that's often an accessibility bug too. I stay away from internal state and class names, since these change in a refactoring without anyone noticing. The children run for real; I only mock the network, with something like Mock Service Worker, so fetch code is tested as well. For async things I wait until the result appears, never a fixed delay. And I avoid big snapshots, because people just accept the new one.",
    },
    {
      id: "frontend.mid.07",
      text: "Compare utility classes, CSS modules and styles written in JavaScript. Which would you pick for a new product?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "Utility classes are quick and consistent and keep the style sheet small, but clutter the markup.",
          synonyms: [
            "tailwind",
            "clutter",
            "long class",
            "consistent",
            "design tokens",
            "noisy markup",
            "stylesheet stays small",
          ],
        },
        {
          text: "CSS modules are plain CSS with scoped names and no cost at run time.",
          synonyms: ["scoped", "local names", "plain css", "no runtime", "name clashes", "unique class"],
        },
        {
          text: "Styles computed in JavaScript at run time are flexible but cost time and fit badly with server components.",
          synonyms: [
            "styled components",
            "styled-components",
            "emotion",
            "runtime cost",
            "server components",
            "injects styles",
            "at runtime",
          ],
        },
        {
          text: "The choice depends on the team, the amount of theming and the design system more than on fashion.",
          synonyms: [
            "the team",
            "team knows",
            "theming needs",
            "design system",
            "depends on",
            "what people know",
          ],
        },
        {
          text: "Tokens as custom properties keep colours and spacing the same whatever the technique.",
          synonyms: ["custom properties", "css variables", "tokens", "variables"],
        },
      ],
      probes: [
        "How do you handle a dark theme in the one you picked?",
        "What would make you change the approach in a running product?",
      ],
      minutes: 4,
      model:
        "Utility classes like Tailwind are fast to write and keep things consistent, because you choose from a fixed scale; the markup gets noisy, so you need good components. CSS modules are plain CSS with scoped names, no runtime, easy for anyone who knows CSS, but naming and consistency are up to you. Styled components are the most dynamic, but they inject styles at runtime, and that hurts performance and doesn't work well with server components. For a new product I'd take utilities or modules, whichever the team knows better. More important is to have tokens as custom properties, so colours and the dark theme live in one place.",
    },
    {
      id: "frontend.mid.08",
      text: "You build a dialog that opens over the page. What must it do so that everybody can use it?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "When it opens, focus moves into it and stays inside while it is open.",
          synonyms: [
            "focus trap",
            "trap focus",
            "trap the focus",
            "focus moves",
            "move focus",
            "focus stays",
            "focus inside",
          ],
        },
        {
          text: "When it closes, focus goes back to what opened it.",
          synonyms: [
            "return focus",
            "returns focus",
            "focus back",
            "restore focus",
            "focus returns",
            "button that opened",
          ],
        },
        {
          text: "Escape closes it, and there is a visible close button.",
          synonyms: ["escape", "esc key", "close button"],
        },
        {
          text: "It has the role dialog and a name, and the page behind is inert, so that screen readers don't wander off.",
          synonyms: [
            "role dialog",
            "aria-modal",
            "aria-labelledby",
            "inert",
            "background",
            "screen reader",
            "aria-label",
          ],
        },
        {
          text: "The native dialog element with showModal gives most of this.",
          synonyms: ["native dialog", "dialog element", "showmodal", "html dialog"],
        },
      ],
      probes: [
        "Where should the focus go first in a dialog that asks to confirm a deletion?",
        "How do you stop the page behind from scrolling?",
      ],
      minutes: 3,
      model:
        "When it opens, focus moves into the dialog, usually to the first field or the heading, and tab cycles inside; it must not get lost in the page behind. Escape closes it, there's a visible close button, and when it closes I return focus to the button that opened it. For a screen reader it needs the dialog role and a label, and everything behind has to be inert. Today I'd simply start from the native dialog element with showModal. It gives me the focus handling, escape, the backdrop and the top layer, so no z-index fights. I'd then test it with the keyboard and one screen reader.",
    },
    {
      id: "frontend.mid.09",
      text: "Your fetch call to another domain fails in the browser but works from the command line. What is going on?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The browser applies the same-origin policy, and the other server has not allowed our origin: CORS.",
          synonyms: ["cors", "same-origin", "same origin", "cross-origin", "cross origin"],
        },
        {
          text: "The command line has no such rule, since the rule protects the user's logged-in browser.",
          synonyms: [
            "only in browsers",
            "browser enforces",
            "browsers enforce",
            "protects the user",
            "logged in",
            "user's cookies",
            "enforced by the browser",
          ],
        },
        {
          text: "The server must send the Access-Control-Allow-Origin header, and can't use a wildcard with credentials.",
          synonyms: [
            "allow-origin",
            "access-control",
            "allow origin",
            "response header",
            "wildcard",
            "credentials",
          ],
        },
        {
          text: "Requests with JSON or custom headers trigger a preflight OPTIONS request that has to be answered too.",
          synonyms: ["preflight", "options request", "options call"],
        },
        {
          text: "If I don't control that server, I go through my own backend, and don't turn the check off.",
          synonyms: ["proxy", "own backend", "my own server", "through our server", "backend call"],
        },
      ],
      probes: [
        "Why does mode no-cors not solve it?",
        "Does this mechanism protect the other server's data from attackers in general?",
      ],
      minutes: 4,
      model:
        "That's CORS. The browser has the same-origin policy: a script from our site may not read an answer of another site, unless that site agrees. Curl has no such rule, because browsers enforce it to protect a logged-in user. So the other server needs to send an allow-origin header with our origin, and with credentials a wildcard isn't accepted. I'd look in the network panel whether there's a preflight: a JSON body or an auth header triggers an OPTIONS request first, and many servers answer that with 401 or 404. If it's a third party that won't change, I call it from our own backend as a proxy.",
    },
    {
      id: "frontend.mid.10",
      text: "A table with twenty thousand rows makes the page freeze. What are your options, and what does each cost?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The number of DOM nodes is the problem: creating, styling and laying them out takes the time.",
          synonyms: [
            "dom nodes",
            "dom elements",
            "layout",
            "too many nodes",
            "thousands of elements",
            "rendering cost",
          ],
        },
        {
          text: "Paging or filtering on the server sends only what is needed, which is often best for users too.",
          synonyms: [
            "pagination",
            "page controls",
            "paginate",
            "server-side filter",
            "filter on the server",
            "page by page",
          ],
        },
        {
          text: "Virtual scrolling renders only the rows in view, a few dozen at a time.",
          synonyms: [
            "virtualise",
            "virtualize",
            "virtual scrolling",
            "virtualisation",
            "virtualization",
            "windowing",
            "only visible rows",
          ],
        },
        {
          text: "Virtual lists break find-in-page, printing and screen readers unless cared for.",
          synonyms: [
            "find in page",
            "ctrl f",
            "printing",
            "screen reader",
            "row height",
            "scroll position",
            "browser search",
          ],
        },
        {
          text: "CSS content-visibility or chunked rendering is a cheap middle way.",
          synonyms: [
            "content-visibility",
            "content visibility",
            "chunks",
            "in batches",
            "web worker",
            "requestidlecallback",
          ],
        },
      ],
      probes: [
        "The user wants to sort and filter without waiting for the server. Does that change your choice?",
        "How do you tell whether it's the rendering or your own JavaScript that blocks?",
      ],
      minutes: 4,
      model:
        "First I'd profile, but most likely it's the sheer number of DOM nodes: layout and style for half a million cells. My first question is whether anyone reads twenty thousand rows. Usually pagination with a filter on the server is better for everybody, and sends less data. If they do need to scroll through all of it, I'd virtualise, so only the visible rows exist. That's fast, but find in page stops working, printing too, and row heights and screen readers need care. A cheap middle way is content-visibility in CSS, which lets the browser skip what's off screen. Sorting I could move into a web worker.",
    },
    {
      id: "frontend.mid.11",
      text: "The JavaScript of your app has grown to two megabytes. How do you cut down what a first visit has to load?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "I look with a bundle analyser at what is in it, and find duplicates and heavy libraries.",
          synonyms: [
            "bundle analyser",
            "bundle analyzer",
            "analyse the bundle",
            "analyze",
            "what the bundle contains",
            "duplicates",
            "treemap",
          ],
        },
        {
          text: "I split by route and load heavy parts only when they are used.",
          synonyms: [
            "code splitting",
            "split by route",
            "dynamic import",
            "lazy load",
            "per route",
            "chunks",
            "on demand",
          ],
        },
        {
          text: "I replace or drop heavy dependencies, and import so that tree shaking works.",
          synonyms: [
            "tree shaking",
            "tree-shaking",
            "moment",
            "lodash",
            "smaller library",
            "replace the library",
            "unused code",
          ],
        },
        {
          text: "I ship modern output without old polyfills, compressed and with long caching.",
          synonyms: [
            "polyfill",
            "brotli",
            "gzip",
            "compress",
            "modern browsers",
            "hashed file",
            "long cache",
          ],
        },
        {
          text: "A size budget in CI keeps it from growing back.",
          synonyms: [
            "size budget",
            "budget",
            "size limit",
            "ci check",
            "fails the build",
            "bundle size check",
          ],
        },
      ],
      probes: [
        "What goes wrong when you split into very many small files?",
        "How do you keep a split page from waiting at every click?",
      ],
      minutes: 4,
      model:
        "I start with a bundle analyser, because the surprise is always there: two versions of the same library, all locales of a date package, a chart library on the login page. Then I split by route with dynamic imports, so the first page loads only its own code, and the editor or the charts come on demand, prefetched when the user hovers the link. Heavy libraries I swap for smaller ones, and I check that tree shaking works. I also drop polyfills for browsers we don't support any more, and serve it with Brotli and hashed file names. Finally a size budget in CI, or it'll be back within a year.",
    },
    {
      id: "frontend.mid.12",
      text: "A like button should react at once, before the server has answered. How do you build that, and when would you not?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Show the new state immediately while the request runs: an optimistic update.",
          synonyms: ["optimistic", "update the ui first", "assume success", "assume it works"],
        },
        {
          text: "Remember the old value and roll back with a message when the request fails.",
          synonyms: [
            "roll back",
            "rollback",
            "revert",
            "undo the change",
            "restore the old",
            "previous value",
          ],
        },
        {
          text: "After success, take over what the server says, since it may differ.",
          synonyms: [
            "refetch",
            "server's value",
            "real count",
            "reconcile",
            "invalidate",
            "source of truth",
            "server says",
          ],
        },
        {
          text: "Rapid clicks need care: cancel, queue or send only the final state, and make the call idempotent.",
          synonyms: [
            "rapid clicks",
            "double click",
            "quick clicks",
            "clicks twice",
            "idempotent",
            "queue",
            "final state",
            "fast clicks",
          ],
        },
        {
          text: "For payments or other things that are hard to undo, wait for the answer.",
          synonyms: ["for a payment", "money", "hard to undo", "irreversible", "booking", "likely to fail"],
        },
      ],
      probes: [
        "The user goes offline in between and closes the tab. What then?",
        "How do you show a failure that arrives after the user has left the page?",
      ],
      minutes: 4,
      model:
        "I'd make an optimistic update. On click I save the previous value, change the heart and the count right away, and send the request. If it fails, I revert and show a short message. When it succeeds, I take the server's value, because other people may have liked it meanwhile. With rapid clicks, I send 'liked' or 'not liked' instead of 'toggle', so it's idempotent, and cancel an older call that's still running. I wouldn't do it where failure is likely or serious. For a payment or a booking I show a pending state and wait, since telling somebody it worked and taking it back is much worse than a second of waiting.",
    },
  ],
  senior: [
    {
      id: "frontend.senior.01",
      text: "Six product teams build the same buttons and forms six times. How would you set up a design system that they really use?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I start from what exists: an inventory, the few most used components, and one or two pilot teams.",
          synonyms: ["inventory", "audit", "pilot team", "most used", "start small", "pilot"],
        },
        {
          text: "Tokens come first, shared by design and code, then accessible basic components, then patterns.",
          synonyms: ["design tokens", "tokens", "primitives", "accessible components", "figma", "headless"],
        },
        {
          text: "It is run as a product, with an owner, a roadmap, support and documentation with examples.",
          synonyms: [
            "as a product",
            "product owner",
            "dedicated team",
            "roadmap",
            "documentation",
            "storybook",
            "office hours",
          ],
        },
        {
          text: "Teams can contribute and have ways out, so that the system does not become a bottleneck.",
          synonyms: [
            "contribute",
            "contribution",
            "bottleneck",
            "escape hatch",
            "federated",
            "inner source",
            "composition",
          ],
        },
        {
          text: "Versioning, codemods and visual regression tests make upgrades cheap, and adoption is measured.",
          synonyms: [
            "visual regression",
            "codemod",
            "semver",
            "semantic versioning",
            "adoption",
            "measure usage",
            "coverage of",
          ],
        },
      ],
      probes: [
        "A team needs a variant that you think is wrong. How does that end?",
        "How do you argue for its cost after the first year?",
      ],
      minutes: 6,
      model:
        "I'd begin with an inventory of what's out there, and two pilot teams with a real deadline, so we build what's needed and not a museum. First come tokens that designers and developers share, then a handful of accessible primitives, button, field, dialog, and only then patterns. It needs an owner and a small dedicated team, docs with live examples, and office hours. Teams must be able to contribute, with clear criteria, and there has to be an escape hatch, otherwise we're the bottleneck. Releases follow semver with codemods and visual regression tests, so updates aren't feared. I'd measure adoption in the code, and ask the teams that don't use it why.",
    },
    {
      id: "frontend.senior.02",
      text: "A colleague wants to cut your web app into micro frontends. What would have to be true for you to agree?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The problem must be organisational: many teams that block each other in one release.",
          synonyms: [
            "organisational",
            "organizational",
            "many teams",
            "independent deployment",
            "deploy independently",
            "team autonomy",
            "block each other",
          ],
        },
        {
          text: "There must be clean cuts along the product, such as whole pages or areas, with little shared state.",
          synonyms: [
            "vertical",
            "by page",
            "by route",
            "whole pages",
            "domain boundaries",
            "little shared state",
            "clear boundaries",
          ],
        },
        {
          text: "The price is duplicated code, larger downloads and version conflicts in the shared framework.",
          synonyms: [
            "duplicate",
            "duplicated",
            "bundle size",
            "larger download",
            "several versions",
            "two versions",
            "payload",
          ],
        },
        {
          text: "Somebody must own the shell, routing, login, design system and monitoring across all parts.",
          synonyms: [
            "shell",
            "platform team",
            "host app",
            "routing",
            "consistent look",
            "design system",
            "cross-cutting",
          ],
        },
        {
          text: "Cheaper answers come first, such as modules in one repository with clear ownership and faster builds.",
          synonyms: [
            "monorepo",
            "modular monolith",
            "modules",
            "code owners",
            "faster ci",
            "one repository",
            "packages",
          ],
        },
      ],
      probes: [
        "How would you compose the parts: at build time, on the server or in the browser?",
        "How do you test a journey that crosses three of them?",
      ],
      minutes: 6,
      model:
        "It solves an organisational problem, so I'd ask whether we have it: ten teams that wait for each other's release. With two teams it's pure cost. Then there need to be clear boundaries, whole pages like checkout or account, with hardly any shared state; if I have to pass the cart between five parts, the cut is wrong. Users pay with duplicated code and a bigger payload, so there must be a plan for the shared framework. And a platform team has to own the shell: routing, login, error tracking. Before that I'd try a monorepo with strict modules, code owners and faster CI, which gives us most of the independence.",
    },
    {
      id: "frontend.senior.03",
      text: "Your site gets slow, is rescued in a big push and gets slow again within a year. How do you make speed last?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "I collect data from real users and tie it to business figures, so that speed has a value.",
          synonyms: [
            "real user monitoring",
            "rum",
            "field data",
            "conversion",
            "bounce rate",
            "business metric",
            "revenue",
          ],
        },
        {
          text: "I agree budgets with product owners, per page and per metric.",
          synonyms: ["budget", "budgets", "performance budget", "target per page", "threshold"],
        },
        {
          text: "Regressions are stopped automatically, in CI by size and lab tests, in production by alerts per release.",
          synonyms: [
            "size check in ci",
            "fails the build",
            "alert fires",
            "regression",
            "lab test",
            "lighthouse ci",
            "pull request check",
          ],
        },
        {
          text: "Third-party scripts need an owner, a review and a date when they go.",
          synonyms: [
            "third-party",
            "third party",
            "tag manager",
            "marketing scripts",
            "tags",
            "vendor scripts",
          ],
        },
        {
          text: "The platform makes the fast way the default: image component, splitting, server rendering, caching.",
          synonyms: [
            "by default",
            "default",
            "image component",
            "paved road",
            "framework does",
            "built into",
            "platform",
          ],
        },
      ],
      probes: [
        "A release that brings revenue breaks the budget. Who decides, and how?",
        "Which number would you show the board?",
      ],
      minutes: 5,
      model:
        "A push fixes symptoms, so I'd build a loop. First, real user monitoring split by page, device and country, and set next to conversion, so the business sees that half a second costs money. Second, a performance budget per page, agreed with the product owners, not imposed. Third, automation: CI comments on each pull request with the size difference, and after each release an alert fires if the 75th percentile gets worse. Third-party scripts are the usual culprits, so every tag has an owner and an expiry date. And I'd make fast the default: an image component and route splitting built into the platform, so teams get it without thinking.",
    },
    {
      id: "frontend.senior.04",
      text: "You have a large app in a framework that is no longer supported. How do you move it to a modern one while features keep coming?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Step by step: old and new run side by side, cut by route or by component.",
          synonyms: [
            "side by side",
            "route by route",
            "page by page",
            "strangler",
            "incrementally",
            "step by step",
            "one route after another",
          ],
        },
        {
          text: "First I move logic and API access out of the old framework, into plain code that both can use.",
          synonyms: [
            "plain typescript",
            "plain javascript",
            "framework-agnostic",
            "extract the logic",
            "business logic out",
            "independent of the framework",
            "api layer",
          ],
        },
        {
          text: "End-to-end tests on the main journeys protect users during the change.",
          synonyms: ["end-to-end", "end to end", "e2e", "playwright", "cypress", "browser tests"],
        },
        {
          text: "All new features go into the new stack, and areas are migrated by value and how often they change.",
          synonyms: [
            "new features in the",
            "new features go",
            "new features only",
            "most changed",
            "highest value",
            "by value",
            "change most",
          ],
        },
        {
          text: "There is a tracked end, with a date when the old framework is removed, and the double cost is made visible.",
          synonyms: [
            "end date",
            "burn down",
            "burndown",
            "deadline",
            "remove the old",
            "progress",
            "both frameworks",
            "two frameworks",
          ],
        },
      ],
      probes: [
        "How do the two worlds share login, navigation and styles meanwhile?",
        "After a year, thirty per cent is left and nobody wants to pay. What do you do?",
      ],
      minutes: 6,
      model:
        "No big bang. I'd put a thin shell in front that decides route by route whether the old or the new app renders, sharing login and the design tokens. Before that, I'd extract the logic and API calls into plain TypeScript, because that survives any framework. End-to-end tests on the top journeys come early; they don't care which framework is below. Then a rule: new features go to the new stack, and we migrate the areas that change most, not those that are easiest. We track remaining routes on a burndown with an end date, since carrying two frameworks is expensive, users download both. The last boring pages get a fixed team and a deadline.",
    },
    {
      id: "frontend.senior.05",
      text: "Your server-rendered page appears quickly but ignores clicks for three seconds. Explain why, and how you'd design that away.",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The HTML is there, but the JavaScript must still load, run and hydrate the whole tree before anything reacts.",
          synonyms: [
            "hydration",
            "hydrate",
            "hydrating",
            "not interactive",
            "attach the handlers",
            "attach event handlers",
          ],
        },
        {
          text: "Long tasks block the main thread, which shows as a poor interaction to next paint.",
          synonyms: ["main thread", "long task", "long tasks", "inp", "interaction to next", "blocking time"],
        },
        {
          text: "Ship less JavaScript: static parts stay on the server, as with server components or islands.",
          synonyms: [
            "server components",
            "islands",
            "island architecture",
            "less javascript",
            "partial hydration",
            "zero javascript",
          ],
        },
        {
          text: "Hydrate in pieces and by priority, with streaming and suspense boundaries, or when visible.",
          synonyms: [
            "selective hydration",
            "progressive hydration",
            "streaming",
            "suspense",
            "when visible",
            "on interaction",
            "in pieces",
          ],
        },
        {
          text: "Plain links and forms work before any script, so basic actions never wait.",
          synonyms: [
            "progressive enhancement",
            "plain links",
            "real links",
            "native form",
            "without javascript",
            "works before",
          ],
        },
      ],
      probes: [
        "How do you find a mismatch between server and browser output in production?",
        "Which of these would you try first in a five-year-old app?",
      ],
      minutes: 5,
      model:
        "What they see is only HTML. Then the bundle must download, parse, and hydrate the whole tree, attaching handlers, and that's one long task on the main thread, so clicks wait. You see it as a bad INP on cheap phones. The main cure is to ship less JavaScript: a product description doesn't need hydrating, so I'd use server components or islands, and only the gallery and the cart button are interactive. Next, split what remains with suspense boundaries and streaming, so hydration comes in pieces and the part the user touches goes first. And progressive enhancement: links and the search form are real HTML, so they work before any script has arrived.",
    },
    {
      id: "frontend.senior.06",
      text: "Marketing keeps adding outside scripts to the shop, payment pages included. How do you bring the risk under control?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Such a script runs with full rights in our page: it can read forms, steal card data and act as the user.",
          synonyms: [
            "full access",
            "read the form",
            "steal card",
            "skimming",
            "magecart",
            "card data",
            "same rights",
            "full rights",
          ],
        },
        {
          text: "A content security policy limits where scripts come from and where data may go.",
          synonyms: ["content security policy", "csp", "script-src", "connect-src", "nonce", "report only"],
        },
        {
          text: "Sensitive pages carry no such script, and card fields live in an isolated frame of the payment provider.",
          synonyms: [
            "iframe",
            "sandbox",
            "hosted fields",
            "isolated frame",
            "isolate",
            "none on checkout",
            "separate origin",
          ],
        },
        {
          text: "Fixed files are self-hosted or pinned by subresource integrity.",
          synonyms: ["subresource integrity", "sri", "self-host", "self host", "pin", "hash of the file"],
        },
        {
          text: "There is a process: who asks, review, owner, expiry, and an inventory of what runs where.",
          synonyms: ["inventory", "approval", "named owner", "expiry", "review process", "pci", "consent"],
        },
      ],
      probes: [
        "How do you roll out such a policy on a site that has never had one?",
        "Marketing says you're blocking revenue. What do you offer them?",
      ],
      minutes: 5,
      model:
        "I'd first make the risk plain: any of these scripts runs with full access to our page, so one hacked vendor can read the form and steal card data. I'd start with an inventory of what runs on which page, by whom, and why. Then the checkout gets none of them, and card fields sit in the payment provider's iframe. A content security policy comes in report only mode first, then enforced, limiting script sources and where data may be sent. Static files we self-host or pin with integrity hashes. For the future there's a light approval: owner, purpose, expiry date. And I'd offer marketing server-side events, so they get their numbers without code in the page.",
    },
    {
      id: "frontend.senior.07",
      text: "Field engineers need your web app in places without network, and edit the same records as others. How do you design it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The app itself comes from a service worker cache, and the data lives in IndexedDB, which the screens read first.",
          synonyms: [
            "service worker",
            "indexeddb",
            "indexed db",
            "local database",
            "local first",
            "offline first",
            "cached shell",
          ],
        },
        {
          text: "Changes go into a persistent queue and are sent when the network is back, each with an id so that repeats do no harm.",
          synonyms: [
            "outbox",
            "queue",
            "background sync",
            "idempotent",
            "client-generated id",
            "unique id",
            "mutation queue",
          ],
        },
        {
          text: "Conflicts need a rule by kind of data: per field, last write, merge types, or ask a person.",
          synonyms: [
            "conflict",
            "conflicts",
            "last write wins",
            "crdt",
            "merge",
            "per field",
            "version number",
          ],
        },
        {
          text: "The user always sees what is saved locally, what is synced and what failed.",
          synonyms: ["sync status", "pending", "not synced", "sync state", "unsynced", "show what"],
        },
        {
          text: "I plan for updates of old clients, storage limits, eviction and lost devices.",
          synonyms: [
            "old clients",
            "old versions",
            "quota",
            "evict",
            "eviction",
            "lost device",
            "encrypt",
            "schema migration",
          ],
        },
      ],
      probes: [
        "A device comes back after three weeks with a schema two versions old. What happens?",
        "When would you tell the client that they need a native app?",
      ],
      minutes: 7,
      model:
        "I'd go local first. A service worker serves the app shell, and screens read and write IndexedDB only; the network is a background matter. Each change becomes an entry in an outbox with an id made on the device, so a resend is harmless. On sync, the server checks a version number per record. For conflicts I'd sit down with the engineers: readings are append only and never collide, a status follows last write wins, and free text is shown to a person. The interface has to show what's pending and what failed, or nobody trusts it. Then the nasty parts: old clients after three weeks, storage quota, photos, and a lost device, so data is limited to assigned jobs.",
    },
    {
      id: "frontend.senior.08",
      text: "A trading dashboard receives thousands of price updates a second. How do you keep it smooth and correct?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Nobody can read thousands of changes, so updates are merged and drawn once per frame.",
          synonyms: [
            "requestanimationframe",
            "animation frame",
            "per frame",
            "batch",
            "coalesce",
            "latest value",
            "throttle",
          ],
        },
        {
          text: "Subscribe only to what is on screen, and let the server thin out or send differences.",
          synonyms: [
            "subscribe only",
            "visible",
            "on screen",
            "server-side throttling",
            "deltas",
            "conflate",
            "only what is shown",
          ],
        },
        {
          text: "Parsing and aggregation move into a worker, so the main thread is free for input.",
          synonyms: [
            "web worker",
            "worker",
            "off the main thread",
            "background thread",
            "shared array buffer",
          ],
        },
        {
          text: "Rendering is fine-grained: one cell changes, not the table; charts go to canvas or WebGL.",
          synonyms: [
            "canvas",
            "webgl",
            "fine-grained",
            "single cell",
            "only the cell",
            "signals",
            "per cell",
          ],
        },
        {
          text: "After a lost connection it takes a snapshot, then the updates by sequence number, and marks stale data.",
          synonyms: ["snapshot", "sequence number", "gap", "reconnect", "stale", "resync", "missed messages"],
        },
      ],
      probes: [
        "The tab was in the background for an hour. What happens when the user returns?",
        "How would you load-test this in the browser?",
      ],
      minutes: 6,
      model:
        "The eye can't follow it, so I separate receiving from drawing. Messages land in a worker, which parses them and keeps only the latest value per instrument. Once per animation frame, or even ten times a second, the page takes what changed and updates only those cells, through signals or direct subscriptions, not by rendering the table. Charts go on canvas. We subscribe only to what's on screen, and the server conflates, so slow clients don't fall behind. For correctness every message has a sequence number; on a gap or a reconnect we fetch a snapshot and continue from there. Until then prices are shown as stale, since a wrong price is worse than none.",
    },
    {
      id: "frontend.senior.09",
      text: "Your product, so far English only, is to be sold in Japan and in Arabic-speaking countries. What has to change in the frontend?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "All texts move out of the code into messages with context, plurals and placeholders, never glued together.",
          synonyms: [
            "message catalogue",
            "translation keys",
            "extract the strings",
            "icu",
            "plural",
            "concatenate",
            "placeholders",
            "externalise",
          ],
        },
        {
          text: "Layout must mirror for right-to-left, with logical CSS properties and the dir attribute.",
          synonyms: [
            "right-to-left",
            "right to left",
            "rtl",
            "logical properties",
            "mirror",
            "dir attribute",
          ],
        },
        {
          text: "Dates, numbers, currencies, names and addresses follow the locale, with Intl rather than by hand.",
          synonyms: ["intl", "date formats", "number formats", "currency", "address", "name order", "locale"],
        },
        {
          text: "Text length, fonts and line breaking differ, so nothing may have a fixed size.",
          synonyms: [
            "longer text",
            "text length",
            "fonts",
            "line breaking",
            "fixed width",
            "truncate",
            "expand",
          ],
        },
        {
          text: "A process keeps it going: translators with context, pseudo-locales in tests, loading only one language.",
          synonyms: [
            "pseudo-locale",
            "pseudo locale",
            "pseudolocalisation",
            "translators",
            "native speakers",
            "only one language",
            "lazy load",
            "screenshots",
          ],
        },
      ],
      probes: [
        "What happens to input fields and search with Japanese input methods?",
        "How do you keep translations from holding up each release?",
      ],
      minutes: 5,
      model:
        "Strings come first: extract the strings into messages in ICU format, because Arabic has six plural forms and you can't concatenate half sentences. Then layout: for right-to-left I'd move to logical properties, so margin-inline-start instead of left, set the dir attribute, and decide which icons mirror. Dates, numbers and currency go through Intl; forms change too, since name order and address fields differ in Japan. Fonts and line breaking differ, so nothing has a fixed width. As a process, I'd run a pseudo-locale in tests to catch hard-coded text, give translators screenshots, and load only the language needed. And native speakers have to try the real product.",
    },
    {
      id: "frontend.senior.10",
      text: "An audit finds that your product fails basic accessibility rules in two hundred places. How do you lead the way out, and keep out?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I order findings by harm: what stops people from finishing a main task comes first.",
          synonyms: [
            "severity",
            "blockers",
            "main tasks",
            "blocks users",
            "core journeys",
            "prioritise",
            "by impact",
            "key journeys",
          ],
        },
        {
          text: "Many findings share a cause, so fixing the shared components solves most of them.",
          synonyms: [
            "shared components",
            "design system",
            "component library",
            "root cause",
            "same component",
            "fix once",
          ],
        },
        {
          text: "Automatic checks in lint and CI stop regressions, but find only a part of the faults.",
          synonyms: [
            "axe",
            "lint",
            "automated checks",
            "rules in ci",
            "only a third",
            "automated tests",
            "some of the issues",
          ],
        },
        {
          text: "Manual tests with keyboard and screen reader, and with disabled users, find the rest.",
          synonyms: [
            "screen reader",
            "keyboard testing",
            "disabled users",
            "people with disabilities",
            "manual testing",
            "assistive technology",
            "by keyboard",
          ],
        },
        {
          text: "It becomes part of the definition of done, from design on, with training and a named owner.",
          synonyms: [
            "definition of done",
            "acceptance criteria",
            "training",
            "designers",
            "named owner",
            "champions",
            "part of design",
          ],
        },
      ],
      probes: [
        "A vendor offers a script that fixes it all overnight. What do you say?",
        "How do you report progress to the management?",
      ],
      minutes: 5,
      model:
        "Two hundred findings are rarely two hundred problems. I'd group them: probably sixty come from the same component, such as our custom dropdown. Then by impact: what stops somebody from signing up or paying comes first, contrast in the footer later. Fixing the design system repairs many pages at once. To keep it that way, axe and lint rules run in CI, knowing that tools find perhaps a third. The rest needs keyboard and screen reader testing in each feature, and a few sessions a year with disabled users. I'd put it in the definition of done, beginning with designers, train one champion per team, and publish the trend every month.",
    },
    {
      id: "frontend.senior.11",
      text: "After each deployment, some users with an old tab open get errors. How do you design releases so that nobody notices?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "The old page asks for code chunks with hashed names that the new deployment no longer has.",
          synonyms: ["chunk", "chunks", "hashed", "hash in the name", "no longer exist", "404", "old files"],
        },
        {
          text: "Old files stay on the CDN for days or weeks after a release.",
          synonyms: [
            "keep old assets",
            "old assets",
            "keep the old",
            "stay on the cdn",
            "retain",
            "previous builds",
            "for a few weeks",
          ],
        },
        {
          text: "The HTML is not cached long, while hashed files are cached for ever.",
          synonyms: [
            "no-cache",
            "html is not cached",
            "short cache",
            "immutable",
            "cache headers",
            "cache-control",
            "cache forever",
          ],
        },
        {
          text: "The API stays compatible with the previous clients for a defined time.",
          synonyms: [
            "backward compatible",
            "backwards compatible",
            "old clients",
            "api version",
            "additive",
            "compatibility window",
          ],
        },
        {
          text: "The client notices a new version and reloads at a safe moment, keeping unsaved input.",
          synonyms: [
            "new version available",
            "reload",
            "version check",
            "prompt to refresh",
            "refresh on navigation",
            "unsaved",
          ],
        },
      ],
      probes: [
        "How do you roll back a bad frontend release within minutes?",
        "What would you record to know how many users are on which version?",
      ],
      minutes: 5,
      model:
        "The typical fault is a lazy chunk. The old tab asks for a hashed file that the new deployment deleted, gets a 404, and the page breaks. So I never delete on deploy: we keep old assets on the CDN for a few weeks. Hashed files are immutable and cached for a year; the HTML is no-cache, so new visits get the new version. The API must be backward compatible with old clients for that same window, which means adding fields, not renaming. The client compares its version with the server's, and reloads on the next navigation, never while there's unsaved input. As a net, a failed chunk import triggers one reload. And errors are tagged with the version.",
    },
    {
      id: "frontend.senior.12",
      text: "Your web, iOS and TV apps all call twenty backend services directly. Would you put something in between, and what?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Many calls per screen, over a slow network, cost time, and each client repeats the same joining of data.",
          synonyms: [
            "round trips",
            "many calls",
            "chatty",
            "waterfall",
            "joining data",
            "aggregate",
            "aggregation",
          ],
        },
        {
          text: "A backend for each frontend shapes answers for its screens and is owned by that client's team.",
          synonyms: ["backend for frontend", "bff", "backends for frontends", "per client", "tailored"],
        },
        {
          text: "GraphQL gives all clients one graph to choose from, but brings its own work with caching, cost limits and access rules.",
          synonyms: ["graphql", "graph", "query cost", "schema", "resolvers", "federation"],
        },
        {
          text: "It hides tokens and internal services, so security and change behind it get easier.",
          synonyms: [
            "hide",
            "tokens",
            "attack surface",
            "internal services",
            "authentication",
            "decouple",
            "security",
          ],
        },
        {
          text: "The danger is that business logic gathers there, and that it becomes one more thing to run and to wait for.",
          synonyms: [
            "business logic",
            "bottleneck",
            "single point",
            "another service",
            "one more thing",
            "thin",
            "operate",
          ],
        },
      ],
      probes: [
        "Who is on call for it?",
        "How would you bring the first screen over, and how would you know that it was worth it?",
      ],
      minutes: 6,
      model:
        "Probably yes. A TV on slow wifi making fifteen round trips per screen is painful, and three clients each write the same joining code. I see two options. A BFF per client: it returns exactly what a screen needs, and the client team owns it, so they change it without waiting. Or one GraphQL layer, good when the screens share most of their data; then someone must own the schema, query cost and authorisation. Either way we hide internal services and keep tokens off the device. The danger is that business logic piles up there, so it stays thin. I'd start with the slowest screen on one client, measure it before and after, and decide then.",
    },
  ],
};
