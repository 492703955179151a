"""The menu of languages, by mouse and by key."""

from playwright.sync_api import expect

from tests.web.visiting import Visitor


def test_arrow_keys_pass_languages_and_reload_nothing(shopper: Visitor) -> None:
    page = shopper.open("")
    page.evaluate("window.isTheSamePage = true")
    menu = page.get_by_label("Language")
    menu.focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(menu).to_have_value("de")
    assert page.evaluate("window.isTheSamePage")
    assert page.evaluate("document.documentElement.lang") == "en"

    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.get_by_label("Sprache")).to_be_focused()


def test_a_language_chosen_by_key_is_used_when_the_menu_is_left(shopper: Visitor) -> None:
    page = shopper.open("")
    page.get_by_label("Language").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_a_language_chosen_by_mouse_is_used_at_once_and_by_every_page(shopper: Visitor) -> None:
    page = shopper.open("")
    page.get_by_label("Language").select_option("he")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(shopper.another_tab().open("").locator("html")).to_have_attribute("lang", "he")
