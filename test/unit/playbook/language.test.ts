import { languageOfLocale } from "../../../src/playbook/language";

describe("the pane's language", () => {
  it.each(["es", "es-ES", "es-MX", "ES-ar", "es-419"])("is Spanish for %s", (locale) => {
    expect(languageOfLocale(locale)).toBe("es");
  });

  it.each(["en-US", "fr-FR", "est-EE", "", undefined])("is English for %s", (locale) => {
    expect(languageOfLocale(locale)).toBe("en");
  });
});
