"""Each rule of one file: a file with the fault, one that nearly has it, and what its remedy leads to, byte by byte."""

import pytest

from curator.schema.checks import RULES
from tests.schema.checks.sound import FRONT, SOUND, banner, body, mended, problems, rules, spoilt

SHORT = " ".join(["garden"] * 20)


def test_that_nothing_is_wrong_in_a_sound_pattern() -> None:
    assert problems(SOUND) == []


def test_that_every_rule_says_what_and_why_in_sentences() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.what.endswith("."), rule.id
        assert rule.why.endswith("."), rule.id


FAULTS = [
    ("unparsable", [("aliases: []", "aliases: [a")]),
    ("identity-missing", [("title: Shared Garden", "title: ")]),
    ("id-form", [("id: pat_01khvcxd46e7pamwyv3dga7n42", "id: pat_placeholder")]),
    ("id-form", [("id: pat_01khvcxd46e7pamwyv3dga7n42", "id: pat_01khvcxd46e7pamwyv3dga7n4l")]),
    ("field-missing", [("    primary_tension: Care vs. Hurry\n", "    primary_tension:\n")]),
    ("field-missing", [("  status: draft\n", "")]),
    ("field-type", [("aliases: []", "aliases: a garden")]),
    ("field-type", [("summary: >-\n  Tending a shared garden together.", "summary: [Tending]")]),
    ("field-range", [("value_creation: 4.5", "value_creation: 5.5"), ("overall_score: 3.6", "overall_score: 3.8")]),
    ("field-range", [("relevance: 0.9", "relevance: 1.9")]),
    ("field-range", [("value_creation: 4.5", "value_creation: .nan")]),
    ("field-range", [("version: 0.1", "version: .nan")]),
    ("vocabulary-unknown", [("status: draft", "status: daft")]),
    ("overall-score", [("overall_score: 3.6", "overall_score: 3.61")]),
    ("vitality-band", [("The beds are full", "This garden is truly generative")]),
    (
        "vitality-boilerplate",
        [("The beds are full", "This pattern sustains vitality by maintaining and renewing beds")],
    ),
    ("confidence-stars", [("★★☆ (Observed)", "★★★ (Established)")]),
    ("callout-malformed", [("> [!NOTE] Confidence", "[!NOTE] Confidence")]),
    ("section-missing", [("\n### Section 7: Cognitive Era\n", "\n")]),
    ("section-misnamed", [("Section 6: Known Uses", "Section 6: Stories from the Allotments")]),
    ("section-empty", [(f"Section 5: Consequences\n\n{' '.join(['garden'] * 209)}.", "Section 5: Consequences")]),
    ("section-length", [(f"Context\n\n{' '.join(['garden'] * 109)}", f"Context\n\n{SHORT}")]),
    ("opening-line", [("\nTending a shared garden together.\n\n> [!", "\nAnother line.\n\n> [!")]),
    ("conflict-line", [("conflict is Care vs. Hurry", "conflict is Rest vs. Hurry")]),
    ("banner-missing", [("\n" + banner("4: LIFECYCLE & CONFIDENCE"), "\n")]),
    ("banner-order", [("GROUP 2:", "GROUP 9:"), ("GROUP 3:", "GROUP 2:"), ("GROUP 9:", "GROUP 3:")]),
    ("mojibake", [("Two towns have tried it", "Two towns havenâ€™t tried it")]),
    ("control-characters", [("Two towns", "Two\x0ctowns")]),
    ("control-characters", [("Two towns", "Two\u200b towns")]),
    ("trailing-spaces", [("> Two towns have tried it.\n", "> Two towns have tried it. \n")]),
]


@pytest.mark.parametrize(("rule", "changes"), FAULTS)
def test_that_a_fault_is_found(rule: str, changes: list[tuple[str, str]]) -> None:
    found = problems(spoilt(*changes))
    assert rule in {each.rule for each in found}
    declared = {each.id: each for each in RULES}
    for each in found:
        assert each.severity == declared[each.rule].severity
        assert each.message.endswith((".", "”")), each.message


NEAR = [
    ("unparsable", [("aliases: []", "aliases: [a]")]),
    ("identity-missing", [("title: Shared Garden", 'title: "?"')]),
    ("id-form", [("id: pat_01khvcxd46e7pamwyv3dga7n42", "id: pat_6921a83aac0dc9f1d73fc9a1")]),
    ("field-missing", [("license: CC-BY-SA-4.0\n", "")]),
    ("field-type", [("context_labels:\n  tech: Gardens for Products", "context_labels: [Gardens]")]),
    ("field-range", [("relevance: 0.9", "relevance: 1.0")]),
    ("vocabulary-unknown", [("  status: draft\n", "  status: stable\n")]),
    ("overall-score", [("overall_score: 3.6", "overall_score: 3.60")]),
    ("overall-score", [("    overall_score: 3.6\n", "")]),
    ("vitality-band", [("The beds are full", "This garden is mostly sustaining")]),
    ("vitality-band", [("The beds are full", "A generative stance")]),
    ("vitality-boilerplate", [("The beds are full", "We doubt that this pattern sustains vitality by maintaining it")]),
    ("confidence-stars", [("★★☆ (Observed)", "★★ (Observed)")]),
    ("callout-malformed", [("> [!NOTE] Confidence", ">[!NOTE] Confidence")]),
    ("callout-malformed", [("> Two towns have tried it.", "> Two towns have tried [!NOTE] it.")]),
    ("section-missing", [("### Section 7: Cognitive Era", "### Section 7:  cognitive era")]),
    ("section-misnamed", [("### Section 7: Cognitive Era", "### Section 7: Cognitive Era Considerations")]),
    ("section-empty", [("Section 5: Consequences\n\n", "Section 5: Consequences\n\n<!-- to do -->\n\n")]),
    ("section-length", [(f"Context\n\n{' '.join(['garden'] * 109)}", f"Context\n\n{' '.join(['garden'] * 100)}")]),
    (
        "opening-line",
        [("\nTending a shared garden together.\n\n> [!", "\n> Tending a shared\n> garden together\n\n> [!")],
    ),
    ("conflict-line", [("conflict is Care vs. Hurry", "conflict is care vs. hurry")]),
    ("banner-missing", [(banner("4: LIFECYCLE & CONFIDENCE"), "# GROUP 4\n")]),
    ("banner-order", [("license: CC-BY-SA-4.0\n", "license: CC-BY-SA-4.0\n# GROUP 8: NOTES\n")]),
    ("mojibake", [("Two towns have tried it", "Ça va, château: “né” – Âge d’or")]),
    ("control-characters", [("Two towns", "Two\ttowns")]),
    ("trailing-spaces", [("> Two towns have tried it.\n", "> Two towns have tried it.  \n> Three more will.\n")]),
    ("trailing-spaces", [("> Two towns have tried it.\n", "> Two towns have tried it.\n\n```\ncode \n```\n")]),
]


@pytest.mark.parametrize(("rule", "changes"), NEAR)
def test_that_what_only_looks_like_a_fault_is_left_alone(rule: str, changes: list[tuple[str, str]]) -> None:
    assert rules(spoilt(*changes)) == [], f"nearly {rule}"


def test_that_no_rule_goes_without_a_fault_and_something_that_nearly_is_one() -> None:
    by_themselves = {"frontmatter-missing", "not-utf8", "slug-form", "slug-filename"}
    every = {rule.id for rule in RULES} - by_themselves
    assert {rule for rule, _ in FAULTS} == every
    assert {rule for rule, _ in NEAR} == every


def test_that_text_beyond_ascii_is_utf8_and_a_slug_may_hold_digits() -> None:
    assert rules(spoilt(("Two towns", "Zwei Städte – ★"))) == []
    assert rules(spoilt(("slug: shared-garden", "slug: shared-garden-2")), "shared-garden-2.md") == []


def test_that_a_page_without_frontmatter_is_not_called_unparsable() -> None:
    assert rules("# A page\n\nWords.\n", "README.md") == ["frontmatter-missing"]


@pytest.mark.parametrize("text", ["---\ntitle: [\n---\n", "+++\na = 1\n+++\n", "---\ntitle: never closed\n"])
def test_that_frontmatter_which_cannot_be_read_is_an_error_with_its_place(text: str) -> None:
    (found,) = problems(text)
    assert (found.rule, found.severity) == ("unparsable", "error")
    assert found.line is not None
    assert found.column is not None


def test_that_bytes_which_are_no_text_are_found_where_they_stand() -> None:
    (found,) = problems(SOUND.encode() + b"caf\xe9\n")
    assert found.rule == "not-utf8"
    assert (found.line, found.column) == (SOUND.count("\n") + 1, 4)


def test_that_a_slug_is_held_against_the_name_of_the_file() -> None:
    assert rules(SOUND, "other-garden.md") == ["slug-filename"]
    assert rules(spoilt(("slug: shared-garden", "slug: Shared_Garden")), "Shared_Garden.md") == ["slug-form"]


def test_that_rules_of_the_form_do_not_judge_other_dialects() -> None:
    page = "---\ntitle: A page\n---\n\n### Section 1: Context\n\nWords.\n"
    assert rules(page) == []
    v1 = "---\nid: pat_01khvcxd46e7pamwyv3dga7n42\nslug: a\ntitle: A\nclassification:\n  universality: universal\n"
    assert rules(f"{v1}  domain: culture\n  status: draft\n---\n# A\n\nWords.\n", "a.md") == []


def test_that_problems_of_the_body_have_their_line_and_column_in_the_file() -> None:
    text = spoilt(("Two towns", "Two\x0ctowns"))
    (found,) = problems(text)
    assert found.line is not None
    assert found.column is not None
    assert text.split("\n")[found.line - 1][found.column - 1] == "\x0c"


REMEDIES = [
    ("overall-score", "compute", [("overall_score: 3.6", "overall_score: 2.5")]),
    ("confidence-stars", "body", [("★★☆ (Observed)", "★★★ (Established)")]),
    ("callout-malformed", "quote", [("> [!NOTE] Conf", "[!NOTE] Conf"), ("> Two towns", "Two towns")]),
    ("conflict-line", "body", [("conflict is Care vs. Hurry", "conflict is Rest vs. Hurry")]),
    ("section-misnamed", "rename", [("Section 6: Known Uses", "Section 6: Stories from the Allotments")]),
    ("banner-missing", "banner", [("\n" + banner("4: LIFECYCLE & CONFIDENCE"), "\n")]),
    ("mojibake", "decode", [("Two towns have tried it", "Two towns have tried it â€“ Ã¢Ëœâ€¦")]),
    ("control-characters", "remove", [("Two towns", "Two\x0c towns\u200b")]),
    ("trailing-spaces", "trim", [("> Two towns have tried it.\n", "> Two towns have tried it. \t\n")]),
]


@pytest.mark.parametrize(("rule", "key", "changes"), REMEDIES)
def test_that_after_a_remedy_nothing_is_wrong_and_the_file_is_as_it_was(
    rule: str, key: str, changes: list[tuple[str, str]]
) -> None:
    text = spoilt(*changes)
    (found,) = problems(text)
    assert found.rule == rule
    remedy = next(each for each in found.remedies if each.key == key)
    result = mended(text, remedy)
    assert problems(result) == []
    wanted = SOUND.replace("tried it", "tried it – ★") if rule == "mojibake" else SOUND
    assert result == wanted


def test_that_garbled_frontmatter_is_mended_in_values_and_comments_alike() -> None:
    garbled = [("title: Shared Garden", "title: 'Shared Gardenâ€™s CafÃ©'  # Ã¢Ëœâ€¦")]
    text = spoilt(*garbled)
    (found,) = problems(text)
    assert found.message == "“â€™” stands where “’” was meant, and 2 more of the kind."
    assert found.fixable
    result = mended(text, found.remedies[0])
    assert problems(result) == []
    assert result == SOUND.replace("title: Shared Garden", "title: 'Shared Garden’s Café'  # ★")


@pytest.mark.parametrize("text", ["title: Shared Gardenâ€¨s", "title: [CafÃ©"])
def test_that_what_was_meant_is_not_certain_where_it_ends_a_line_or_nothing_can_be_read(text: str) -> None:
    garbled = [each for each in problems(spoilt(("title: Shared Garden", text))) if each.rule == "mojibake"]
    assert [each.remedies for each in garbled] == [()]


def test_that_the_confidence_may_be_taken_from_the_body_instead() -> None:
    text = spoilt(("★★☆ (Observed)", "★★★ (Established)"))
    (found,) = problems(text)
    assert not found.fixable  # which of the two is right is for the curator to say
    assert mended(text, found.remedies[1]) == text.replace("confidence: 2", "confidence: 3")


def test_that_no_confidence_beyond_the_scale_is_offered() -> None:
    (found,) = problems(spoilt(("★★☆ (Observed)", "★★★★★ (Proven)")))
    assert [each.key for each in found.remedies] == ["body"]


def test_that_the_tension_may_be_taken_from_the_body_instead() -> None:
    text = spoilt(("conflict is Care vs. Hurry", "conflict is Rest vs. Hurry"))
    (found,) = problems(text)
    assert mended(text, found.remedies[1]) == text.replace("tension: Care", "tension: Rest")


def test_that_a_file_without_any_banner_gets_them_all() -> None:
    bare = "".join(line for line in FRONT.splitlines(keepends=True) if not line.startswith("#"))
    text = f"---\n{bare}---\n{body()}"
    (found,) = problems(text)
    assert found.rule == "banner-missing"
    result = mended(text, found.remedies[0])
    assert problems(result) == []
    lines = SOUND.splitlines()
    assert [line for line in result.splitlines() if line.startswith("#")] == [
        line for line in lines if line.startswith("#")
    ]


def test_that_a_title_of_another_section_is_not_taken_for_a_slip() -> None:
    (found,) = problems(spoilt(("Section 6: Known Uses", "Section 6: Consequences")))
    assert found.rule == "section-misnamed"
    assert found.remedies == ()


def test_that_a_title_that_only_lacks_its_end_at_the_very_end_of_a_file_is_completed() -> None:
    cut = SOUND[: SOUND.index("### Section 8: Vitality")] + "### Section 8: Vital"
    (found,) = [each for each in problems(cut) if each.rule == "section-misnamed"]
    (remedy,) = found.remedies
    assert mended(cut, remedy) == cut + "ity"
