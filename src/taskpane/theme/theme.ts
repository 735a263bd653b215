import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The teal of the icon, from nearly black to nearly white; 80 is the colour of buttons in light. */
const brand: BrandVariants = {
  10: "#021214",
  20: "#052227",
  30: "#073037",
  40: "#083d44",
  50: "#0a4952",
  60: "#0c5560",
  70: "#0d616d",
  80: "#0f6e7c",
  90: "#168595",
  100: "#1e9cae",
  110: "#27b4c8",
  120: "#43c2d5",
  130: "#68cad9",
  140: "#90d5e0",
  150: "#b5e1e8",
  160: "#d9eff2",
};

export const lightTheme: Theme = createLightTheme(brand);

/** On dark grey the standard steps of text in the brand's colour, and of errors, are too dim to read. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorStatusDangerForeground1: "#eeacb2",
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
};
