"""What platforms export: WhatsApp's chats; archives of Facebook, Instagram and X accounts."""

import io
import json
import zipfile
from collections.abc import Mapping

CHAT = (
    "23/06/2026, 21:14 - Messages and calls are end-to-end encrypted.\n"
    "23/06/2026, 21:14 - Sian Example: Look what she posted\nand on two lines\n"
    "23/06/2026, 21:15 - Fiona Reid: <Media omitted>\n"
    "23/06/2026, 21:16 - Sian Example: This message was deleted\n"
)
CHAT_IPHONE = (
    "[23/06/2026, 21:14:05] Team: \u200eMessages and calls are end-to-end encrypted.\r\n"
    "[23/06/2026, 21:14:09] Siân Example: Look 👀\r\n"
    "\u200e[23/06/2026, 21:15:00] Fiona Reid: \u200eimage omitted\r\n"
    "[23/06/2026, 21:16:30] \u202a+44 7700 900123\u202c: \u200eYou deleted this message.\r\n"
)
CHAT_USA = (
    "6/3/26, 9:14\u202fPM - Sian Example: One\n"
    "6/23/26, 12:05\u202fAM - Fiona Reid: Two\n"
    "6/24/26, 12:30\u202fPM - Sian Example: Three\n"
)


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """An archive of these."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            is_first_of_odf = name == "mimetype"
            way = zipfile.ZIP_STORED if is_first_of_odf else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, way)
    return out.getvalue()


def whatsapp() -> bytes:
    """A chat exported with its pictures."""
    return zipped({"_chat.txt": CHAT_IPHONE, "00000012-PHOTO-2026-06-23.jpg": b"\xff\xd8\xff\xe0"})


def facebook() -> bytes:
    """JSON, with letters as Facebook writes them."""
    return zipped(
        {
            "personal_information/profile_information/profile_information.json": json.dumps(
                {
                    "profile_v2": {
                        "name": {"full_name": "Si\u00c3\u00a2n Example"},
                        "profile_uri": "https://www.facebook.example/sian",
                    }
                }
            ),
            "your_facebook_activity/posts/your_posts__check_ins_1.json": json.dumps(
                [
                    {
                        "timestamp": 1782245645,
                        "data": [{"post": "Our caf\u00c3\u00a9 album"}],
                        "title": "Si\u00c3\u00a2n Example updated her status.",
                    }
                ]
            ),
            "your_facebook_activity/comments_and_reactions/comments.json": json.dumps(
                {
                    "comments_v2": [
                        {
                            "timestamp": 1782245700,
                            "data": [
                                {
                                    "comment": {
                                        "timestamp": 1782245700,
                                        "comment": "Serves her right",
                                        "author": "Si\u00c3\u00a2n Example",
                                    }
                                }
                            ],
                        }
                    ]
                }
            ),
            "your_facebook_activity/messages/inbox/fiona_1/message_1.json": json.dumps(
                {
                    "participants": [{"name": "Fiona"}, {"name": "Si\u00c3\u00a2n Example"}],
                    "messages": [
                        {
                            "sender_name": "Fiona",
                            "timestamp_ms": 1782245800123,
                            "content": "Delete it",
                        }
                    ],
                }
            ),
            "your_facebook_activity/posts/media/photo.jpg": b"\xff\xd8\xff\xe0",
        }
    )


def instagram() -> bytes:
    """JSON as Instagram gives it."""
    return zipped(
        {
            "personal_information/personal_information/personal_information.json": json.dumps(
                {
                    "profile_user": [
                        {
                            "string_map_data": {
                                "Username": {"value": "sian.example"},
                                "Name": {"value": "Sian"},
                            }
                        }
                    ]
                }
            ),
            "your_instagram_activity/media/posts_1.json": json.dumps(
                [{"media": [{"uri": "media/a.jpg", "creation_timestamp": 1782245645,
                             "title": "The album"}]}]
            ),
            "your_instagram_activity/comments/post_comments_1.json": json.dumps(
                [{"string_map_data": {"Comment": {"value": "Ha"},
                                      "Media Owner": {"value": "fiona"},
                                      "Time": {"timestamp": 1782245700}}}]
            ),
        }
    )  # fmt: skip


def facebook_pages() -> bytes:
    """The same account exported as HTML."""
    return zipped(
        {
            "posts/your_posts_1.html": "<html><body><div>Sian updated her status.</div>"
            "<div>Our album</div><div>Jun 23, 2026, 9:14:05 PM</div></body></html>",
        }
    )


def x_account() -> bytes:
    """An X archive: JavaScript files that begin with a name."""

    def part(name: str, content: object) -> str:
        return f"window.YTD.{name}.part0 = {json.dumps(content)}"

    post = {
        "created_at": "Tue Jun 23 20:14:05 +0000 2026",
        "id_str": "1805",
        "full_text": "Look what she posted",
    }
    message = {
        "createdAt": "2026-06-23T20:20:00.123Z",
        "senderId": "7",
        "recipientId": "8",
        "text": "Delete it",
    }
    note = {
        "noteTweetId": "1806",
        "createdAt": "2026-06-23T20:16:00.000Z",
        "core": {"text": "A long post"},
    }
    account = {
        "username": "sian_example",
        "accountId": "7",
        "createdAt": "2011-02-03T04:05:06.000Z",
        "accountDisplayName": "Sian",
    }
    talk = {"conversationId": "7-8", "messages": [{"messageCreate": message}]}
    return zipped(
        {
            "data/account.js": part("account", [{"account": account}]),
            "data/tweets.js": part("tweets", [{"tweet": post}]),
            "data/deleted-tweets.js": part("deleted_tweets", [{"tweet": {**post, "id_str": "6"}}]),
            "data/note-tweet.js": part("note_tweet", [{"noteTweet": note}]),
            "data/like.js": part("like", [{"like": {"tweetId": "9", "fullText": "Nice"}}]),
            "data/direct-messages.js": part("direct_messages", [{"dmConversation": talk}]),
            "data/tweets_media/1805-a.jpg": b"\xff\xd8\xff\xe0",
        }
    )


def posts_of(count: int, more: str = "") -> str:
    """As many posts, as Facebook lists them."""
    return json.dumps(
        [
            {"timestamp": 1_782_245_645 + number, "data": [{"post": f"Post {number}{more}"}]}
            for number in range(count)
        ]
    )
