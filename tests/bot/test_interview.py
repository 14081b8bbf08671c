"""The interview over plain data, with the real sheets: what is kept, what is asked, what is said."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from bot.interview.answers import Message
from bot.interview.conversation import take_turn
from bot.interview.memory import CHOOSE_AREA
from bot.interview.replies import Reply
from bot.interview.sheets import CLOSING, Book, Facts, load_book
from nlu_nb.reading import read

TODAY = datetime.date(2026, 11, 22)
BOOK: Book = load_book()


class Talk:
    """One conversation; `facts` and `replies` after the last message."""

    def __init__(self) -> None:
        self.memory: dict[str, Any] | None = None
        self.facts: Facts = {}
        self.replies: list[Reply] = []
        self.everything: list[Reply] = []
        self.do("begin")

    def say(self, text: str, intent: str = "answer", confidence: float = 0.99) -> Talk:
        return self._turn(Message(text=text, intent=intent, confidence=confidence))

    def choose(self, choice: str) -> Talk:
        return self._turn(Message(choice=choice, intent="choose", confidence=1.0))

    def do(self, intent: str) -> Talk:
        return self._turn(Message(intent=intent, confidence=1.0))

    @property
    def pending(self) -> str:
        assert self.memory is not None
        pending: str = self.memory["pending"]
        return pending

    @property
    def responses(self) -> list[str]:
        return [reply.response for reply in self.replies if reply.response]

    def value(self, path: str) -> Any:
        area, field = path.split(".")
        return self.facts.get(area, {}).get(field, {}).get("value")

    def state(self, path: str) -> Any:
        area, field = path.split(".")
        return self.facts.get(area, {}).get(field, {}).get("state")

    def to(self, key: str) -> Talk:
        """Go on with «vet ikke» until `key` is asked."""
        for _ in range(40):
            if self.pending == key:
                return self
            self.choose("ja" if self.pending.endswith("permission") else "unknown")
        raise AssertionError(f"{key} is never asked")

    def _turn(self, message: Message) -> Talk:
        turn = take_turn(BOOK, self.memory, self.facts, message, TODAY)
        self.memory, self.facts, self.replies = turn.memory.to_dict(), turn.facts, turn.replies
        self.everything += turn.replies
        return self


@pytest.fixture
def talk() -> Talk:
    return Talk()


def test_the_person_hears_who_reads_before_the_first_question_and_chooses_the_area(
    talk: Talk,
) -> None:
    assert talk.responses == ["utter_greeting", "utter_who_reads_first", "utter_choose_area"]
    offered = {button.choice for button in talk.replies[-1].choices}
    assert offered == {f"area:{area}" for area in BOOK.sheets}


@pytest.mark.parametrize("area", BOOK.sheets)
def test_every_area_runs_from_open_question_to_next_step(area: str) -> None:
    talk = Talk().choose(f"area:{area}")
    asked = []
    while talk.pending != CHOOSE_AREA:
        asked.append(talk.pending)
        assert len(asked) < 60
        step = BOOK.steps[talk.pending]
        if step.is_open:
            talk.say(f"jeg tenker at det går bra med {step.name}")
        elif step.question.type == "scale":
            talk.choose("6")
        elif step.question.type == "yes_no":
            talk.choose("ja")
        elif step.question.options:
            talk.choose(step.question.options[0].value)
        else:
            talk.choose("unknown")
    names = [key.split(".")[1] for key in asked]
    assert names[0] == "opening"
    assert names[-len(CLOSING) :] == list(CLOSING)
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("area", BOOK.sheets)
def test_a_turn_holds_at_most_one_question(area: str) -> None:
    talk = Talk().choose(f"area:{area}")
    questions = {"open_question", "closed_question", "scale", "permission"}
    while talk.pending != CHOOSE_AREA:
        asked = [reply for reply in talk.replies if reply.kind in questions]
        assert len(asked) == 1
        talk.choose("ja" if talk.pending.endswith("permission") else "unknown")


def test_answers_become_facts_of_their_type_and_are_reflected_before_the_next_question(
    talk: Talk,
) -> None:
    talk.choose("area:debt").to("debt.has_debt").say("ja dessverre")
    assert talk.value("debt.has_debt") is True
    assert talk.replies[0].kind == "simple_reflection"
    assert talk.replies[-1].kind == "closed_question"
    talk.to("debt.total_amount").say("rundt 250 000")
    assert talk.value("debt.total_amount") == 250_000
    assert "250\u00a0000 kroner" in talk.replies[0].text


def test_a_follow_up_without_a_point_is_never_asked(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt").choose("nei")
    while talk.pending != CHOOSE_AREA:
        assert talk.pending.split(".")[1] in ("informal_debt", *CLOSING)
        talk.choose("unknown")


@pytest.mark.parametrize(
    ("said", "state"),
    [("vet ikke", "unknown"), ("æ veit itj", "unknown"), ("vil ikke svare på det", "declined")],
)
def test_not_knowing_and_not_wanting_are_accepted_without_asking_why(
    talk: Talk, said: str, state: str
) -> None:
    talk.choose("area:debt").to("debt.has_debt").say(said)
    assert talk.state("debt.has_debt") == state
    assert talk.responses[0] == f"utter_{state}_ok"
    assert talk.pending != "debt.has_debt"


@pytest.mark.parametrize("field", ["wants_advice", "kinds", "total_amount", "importance"])
def test_a_quick_answer_that_does_not_fit_the_question_is_never_kept(
    talk: Talk, field: str
) -> None:
    talk.choose("area:debt").to("debt.has_debt").choose("ja").to(f"debt.{field}").choose("tull")
    assert field not in talk.facts["debt"]
    assert talk.responses[0] == "utter_not_understood"


@pytest.mark.parametrize(
    ("key", "label", "value"),
    [(s.key, o.label, o.value) for s in BOOK.steps.values() for o in s.question.options],
)
def test_a_choice_written_as_it_is_offered_is_that_choice(key: str, label: str, value: str) -> None:
    reading = read(BOOK.steps[key].question, label, today=TODAY)
    assert reading.value in (value, [value])


def test_facts_said_in_passing_are_taken_shown_back_and_not_asked_again(talk: Talk) -> None:
    talk.choose("area:debt")
    talk.say("jeg har masse gjeld og det stresser meg hver eneste dag")
    assert talk.value("debt.has_debt") is True
    assert "utter_noted" in talk.responses
    while talk.pending != CHOOSE_AREA:
        assert talk.pending != "debt.has_debt"
        talk.choose("ja" if talk.pending.endswith("permission") else "unknown")


def test_going_back_asks_the_last_question_again_and_the_new_answer_replaces_the_old(
    talk: Talk,
) -> None:
    talk.choose("area:debt").to("debt.has_debt").choose("ja")
    talk.do("back")
    assert talk.pending == "debt.has_debt"
    talk.choose("nei")
    assert talk.value("debt.has_debt") is False


def test_a_correction_with_the_new_value_is_taken_at_once(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt").choose("ja").to("debt.total_amount")
    talk.say("500 000")
    before = talk.pending
    talk.say("nei vent, jeg mente 50 000", intent="correct")
    assert talk.value("debt.total_amount") == 50_000
    assert talk.responses == ["utter_corrected"]
    assert talk.pending == before


def test_refusing_the_short_questions_leads_straight_to_what_closes_the_area(talk: Talk) -> None:
    talk.choose("area:housing").say("jeg vil bo et rolig sted")
    assert talk.pending == "housing.permission"
    talk.choose("nei")
    assert talk.pending == "housing.importance"


@pytest.mark.parametrize("intent", ["why", "who_reads", "simpler", "repeat", "thanks", "show_plan"])
def test_an_interruption_is_answered_and_the_same_question_put_again_in_other_words(
    talk: Talk, intent: str
) -> None:
    talk.choose("area:debt").to("debt.has_debt")
    before = talk.replies[-1].text
    talk.do(intent)
    assert talk.pending == "debt.has_debt"
    assert talk.replies[-1].kind == "closed_question"
    assert talk.replies[-1].text != before
    assert talk.state("debt.has_debt") is None


def test_a_plain_answer_that_looks_like_an_interruption_is_still_an_answer(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt").say("nei", intent="stop_and_delete")
    assert talk.value("debt.has_debt") is False


def test_deleting_is_never_done_by_words_alone(talk: Talk) -> None:
    talk.choose("area:debt").say("slett alt", intent="stop_and_delete")
    assert talk.memory is not None
    assert talk.memory["actions"] == ["confirm_delete"]
    assert talk.pending == "debt.opening"


def test_go_ahead_is_a_yes_to_the_pending_question(talk: Talk) -> None:
    talk.choose("area:housing").say("jeg vil bo et rolig sted")
    talk.say("ja kjør på", intent="continue")
    assert talk.pending not in ("housing.opening", "housing.permission")


def test_no_more_after_an_area_ends_the_talk_with_the_choice_to_store(talk: Talk) -> None:
    talk.choose("area:housing")
    while talk.pending != CHOOSE_AREA:
        talk.choose("unknown")
    talk.say("nei det holder", confidence=0.4)
    assert talk.responses == ["utter_finish"]


def test_a_fragment_is_given_back_as_a_quote_and_not_bent_into_a_sentence(talk: Talk) -> None:
    talk.choose("area:housing").say("flink å jobbe og lage mat")
    assert talk.responses[0] == "utter_reflect_quote"


@pytest.mark.parametrize("said", ["vil ha egen leilighet med to soverom til ungene"])
def test_a_number_in_passing_is_no_answer_to_a_ruler(talk: Talk, said: str) -> None:
    talk.choose("area:housing").to("housing.importance").say(said)
    assert "importance" not in talk.facts["housing"]


def test_after_a_pause_a_few_words_bring_the_question_back(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt").do("pause")
    talk.say("ok klar nå")
    assert talk.responses[0] == "utter_welcome_back"
    assert talk.pending == "debt.has_debt"


def test_another_area_can_be_taken_up_at_any_time_and_the_first_one_resumed(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt")
    talk.say("kan vi snakke om bolig i stedet", intent="change_topic")
    assert talk.pending == "housing.opening"
    talk.choose("area:debt")
    assert talk.pending.startswith("debt.")


def test_what_is_not_understood_is_asked_more_simply_and_left_open_in_the_end(
    talk: Talk,
) -> None:
    talk.choose("area:debt").to("debt.has_debt")
    replies = []
    for _ in range(3):
        talk.say("blå elefanter danser")
        replies.append(talk.responses[0])
    assert replies == ["utter_not_understood", "utter_still_not_understood", "utter_left_open"]
    assert talk.pending != "debt.has_debt"
    assert "has_debt" not in talk.facts.get("debt", {})


def test_the_name_of_another_area_takes_the_talk_there(talk: Talk) -> None:
    talk.choose("area:debt").to("debt.has_debt").say("bolig")
    assert talk.pending == "housing.opening"


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("😀😀", "utter_symbols_only"),
        ("please help me I do not understand", "utter_other_language"),
    ],
)
def test_what_is_no_norwegian_text_is_met_kindly_and_nothing_is_kept(
    talk: Talk, said: str, reply: str
) -> None:
    talk.choose("area:debt").to("debt.has_debt").say(said)
    assert talk.responses == [reply]
    assert talk.pending == "debt.has_debt"


def test_other_peoples_names_and_numbers_are_out_of_free_text_before_it_is_kept(
    talk: Talk,
) -> None:
    talk.choose("area:housing").to("housing.goal")
    text = "jeg vil bo hos Kari Normann, ring 91 23 45 67"
    start = text.index("Kari")
    message = Message(text=text, intent="answer", people=((start, start + len("Kari Normann")),))
    talk._turn(message)
    kept = talk.value("housing.goal")
    assert "Kari" not in kept
    assert "91" not in kept
    assert "[navn]" in kept


def test_a_question_that_asks_for_a_name_keeps_it(talk: Talk) -> None:
    talk.choose("area:frame").to("frame.contact_officer").say("Kari Normann")
    assert talk.value("frame.contact_officer") == "Kari Normann"


def test_nothing_is_said_twice_in_the_same_words_through_all_areas() -> None:
    talk = Talk()
    for area in BOOK.sheets:
        talk.choose(f"area:{area}")
        while talk.pending != CHOOSE_AREA:
            talk.choose("ja" if talk.pending.endswith("permission") else "unknown")
    questions = [
        reply.text for reply in talk.everything if reply.kind.endswith(("question", "scale"))
    ]
    assert len(questions) == len(set(questions))


def test_the_area_ends_with_a_summary_in_the_persons_own_words(talk: Talk) -> None:
    talk.choose("area:housing").say("jeg savner å ha min egen dør å lukke")
    talk.to("housing.at_intake").choose("leier")
    talk.to("housing.importance")
    summary = next(r for r in talk.replies if r.response == "utter_summary")
    leased = BOOK.steps["housing.at_intake"].reflect["leier"]
    assert any(text in summary.values["points"] for text in leased)
