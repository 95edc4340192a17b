/** The sizes of window that pages are walked and shown in. */
export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
