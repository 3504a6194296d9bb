impl serde::Serialize for Act {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ACT_UNSPECIFIED",
            Self::Say => "ACT_SAY",
            Self::Announce => "ACT_ANNOUNCE",
            Self::Confirm => "ACT_CONFIRM",
            Self::Admit => "ACT_ADMIT",
            Self::Deny => "ACT_DENY",
            Self::Reject => "ACT_REJECT",
            Self::Claim => "ACT_CLAIM",
            Self::Accuse => "ACT_ACCUSE",
            Self::Warn => "ACT_WARN",
            Self::Threaten => "ACT_THREATEN",
            Self::Call => "ACT_CALL",
            Self::Condemn => "ACT_CONDEMN",
            Self::Praise => "ACT_PRAISE",
            Self::Promise => "ACT_PROMISE",
            Self::Expect => "ACT_EXPECT",
            Self::Opine => "ACT_OPINE",
            Self::Ask => "ACT_ASK",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Act {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ACT_UNSPECIFIED",
            "ACT_SAY",
            "ACT_ANNOUNCE",
            "ACT_CONFIRM",
            "ACT_ADMIT",
            "ACT_DENY",
            "ACT_REJECT",
            "ACT_CLAIM",
            "ACT_ACCUSE",
            "ACT_WARN",
            "ACT_THREATEN",
            "ACT_CALL",
            "ACT_CONDEMN",
            "ACT_PRAISE",
            "ACT_PROMISE",
            "ACT_EXPECT",
            "ACT_OPINE",
            "ACT_ASK",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Act;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "ACT_UNSPECIFIED" => Ok(Act::Unspecified),
                    "ACT_SAY" => Ok(Act::Say),
                    "ACT_ANNOUNCE" => Ok(Act::Announce),
                    "ACT_CONFIRM" => Ok(Act::Confirm),
                    "ACT_ADMIT" => Ok(Act::Admit),
                    "ACT_DENY" => Ok(Act::Deny),
                    "ACT_REJECT" => Ok(Act::Reject),
                    "ACT_CLAIM" => Ok(Act::Claim),
                    "ACT_ACCUSE" => Ok(Act::Accuse),
                    "ACT_WARN" => Ok(Act::Warn),
                    "ACT_THREATEN" => Ok(Act::Threaten),
                    "ACT_CALL" => Ok(Act::Call),
                    "ACT_CONDEMN" => Ok(Act::Condemn),
                    "ACT_PRAISE" => Ok(Act::Praise),
                    "ACT_PROMISE" => Ok(Act::Promise),
                    "ACT_EXPECT" => Ok(Act::Expect),
                    "ACT_OPINE" => Ok(Act::Opine),
                    "ACT_ASK" => Ok(Act::Ask),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Actor {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.key.is_empty() {
            len += 1;
        }
        if !self.family.is_empty() {
            len += 1;
        }
        if !self.names.is_empty() {
            len += 1;
        }
        if self.statements != 0 {
            len += 1;
        }
        if !self.merged.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Actor", len)?;
        if !self.key.is_empty() {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if !self.family.is_empty() {
            struct_ser.serialize_field("family", &self.family)?;
        }
        if !self.names.is_empty() {
            struct_ser.serialize_field("names", &self.names)?;
        }
        if self.statements != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("statements", ToString::to_string(&self.statements).as_str())?;
        }
        if !self.merged.is_empty() {
            struct_ser.serialize_field("merged", &self.merged)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Actor {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "key",
            "family",
            "names",
            "statements",
            "merged",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Key,
            Family,
            Names,
            Statements,
            Merged,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "key" => Ok(GeneratedField::Key),
                            "family" => Ok(GeneratedField::Family),
                            "names" => Ok(GeneratedField::Names),
                            "statements" => Ok(GeneratedField::Statements),
                            "merged" => Ok(GeneratedField::Merged),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Actor;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Actor")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Actor, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut key__ = None;
                let mut family__ = None;
                let mut names__ = None;
                let mut statements__ = None;
                let mut merged__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Family => {
                            if family__.is_some() {
                                return Err(serde::de::Error::duplicate_field("family"));
                            }
                            family__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Names => {
                            if names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("names"));
                            }
                            names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Merged => {
                            if merged__.is_some() {
                                return Err(serde::de::Error::duplicate_field("merged"));
                            }
                            merged__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Actor {
                    key: key__.unwrap_or_default(),
                    family: family__.unwrap_or_default(),
                    names: names__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    merged: merged__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Actor", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ActorJudgement {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.a.is_empty() {
            len += 1;
        }
        if !self.b.is_empty() {
            len += 1;
        }
        if self.verdict != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ActorJudgement", len)?;
        if !self.a.is_empty() {
            struct_ser.serialize_field("a", &self.a)?;
        }
        if !self.b.is_empty() {
            struct_ser.serialize_field("b", &self.b)?;
        }
        if self.verdict != 0 {
            let v = ActorVerdict::try_from(self.verdict)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.verdict)))?;
            struct_ser.serialize_field("verdict", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ActorJudgement {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "a",
            "b",
            "verdict",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            A,
            B,
            Verdict,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "a" => Ok(GeneratedField::A),
                            "b" => Ok(GeneratedField::B),
                            "verdict" => Ok(GeneratedField::Verdict),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ActorJudgement;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ActorJudgement")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ActorJudgement, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut a__ = None;
                let mut b__ = None;
                let mut verdict__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::A => {
                            if a__.is_some() {
                                return Err(serde::de::Error::duplicate_field("a"));
                            }
                            a__ = Some(map_.next_value()?);
                        }
                        GeneratedField::B => {
                            if b__.is_some() {
                                return Err(serde::de::Error::duplicate_field("b"));
                            }
                            b__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Verdict => {
                            if verdict__.is_some() {
                                return Err(serde::de::Error::duplicate_field("verdict"));
                            }
                            verdict__ = Some(map_.next_value::<ActorVerdict>()? as i32);
                        }
                    }
                }
                Ok(ActorJudgement {
                    a: a__.unwrap_or_default(),
                    b: b__.unwrap_or_default(),
                    verdict: verdict__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ActorJudgement", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ActorVerdict {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ACTOR_VERDICT_UNSPECIFIED",
            Self::Same => "ACTOR_VERDICT_SAME",
            Self::NotSame => "ACTOR_VERDICT_NOT_SAME",
            Self::Undecided => "ACTOR_VERDICT_UNDECIDED",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ActorVerdict {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ACTOR_VERDICT_UNSPECIFIED",
            "ACTOR_VERDICT_SAME",
            "ACTOR_VERDICT_NOT_SAME",
            "ACTOR_VERDICT_UNDECIDED",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ActorVerdict;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "ACTOR_VERDICT_UNSPECIFIED" => Ok(ActorVerdict::Unspecified),
                    "ACTOR_VERDICT_SAME" => Ok(ActorVerdict::Same),
                    "ACTOR_VERDICT_NOT_SAME" => Ok(ActorVerdict::NotSame),
                    "ACTOR_VERDICT_UNDECIDED" => Ok(ActorVerdict::Undecided),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for AnalyseRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.body.is_empty() {
            len += 1;
        }
        if !self.media_type.is_empty() {
            len += 1;
        }
        if !self.charset.is_empty() {
            len += 1;
        }
        if !self.language.is_empty() {
            len += 1;
        }
        if !self.title.is_empty() {
            len += 1;
        }
        if self.published_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.AnalyseRequest", len)?;
        if !self.body.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("body", pbjson::private::base64::encode(&self.body).as_str())?;
        }
        if !self.media_type.is_empty() {
            struct_ser.serialize_field("mediaType", &self.media_type)?;
        }
        if !self.charset.is_empty() {
            struct_ser.serialize_field("charset", &self.charset)?;
        }
        if !self.language.is_empty() {
            struct_ser.serialize_field("language", &self.language)?;
        }
        if !self.title.is_empty() {
            struct_ser.serialize_field("title", &self.title)?;
        }
        if let Some(v) = self.published_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for AnalyseRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "body",
            "media_type",
            "mediaType",
            "charset",
            "language",
            "title",
            "published_micros",
            "publishedMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Body,
            MediaType,
            Charset,
            Language,
            Title,
            PublishedMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "body" => Ok(GeneratedField::Body),
                            "mediaType" | "media_type" => Ok(GeneratedField::MediaType),
                            "charset" => Ok(GeneratedField::Charset),
                            "language" => Ok(GeneratedField::Language),
                            "title" => Ok(GeneratedField::Title),
                            "publishedMicros" | "published_micros" => Ok(GeneratedField::PublishedMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = AnalyseRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.AnalyseRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<AnalyseRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut body__ = None;
                let mut media_type__ = None;
                let mut charset__ = None;
                let mut language__ = None;
                let mut title__ = None;
                let mut published_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Body => {
                            if body__.is_some() {
                                return Err(serde::de::Error::duplicate_field("body"));
                            }
                            body__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::MediaType => {
                            if media_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mediaType"));
                            }
                            media_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Charset => {
                            if charset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("charset"));
                            }
                            charset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Language => {
                            if language__.is_some() {
                                return Err(serde::de::Error::duplicate_field("language"));
                            }
                            language__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Title => {
                            if title__.is_some() {
                                return Err(serde::de::Error::duplicate_field("title"));
                            }
                            title__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedMicros => {
                            if published_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedMicros"));
                            }
                            published_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(AnalyseRequest {
                    body: body__.unwrap_or_default(),
                    media_type: media_type__.unwrap_or_default(),
                    charset: charset__.unwrap_or_default(),
                    language: language__.unwrap_or_default(),
                    title: title__.unwrap_or_default(),
                    published_micros: published_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.AnalyseRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for AnalyseResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.document.is_some() {
            len += 1;
        }
        if self.analysis.is_some() {
            len += 1;
        }
        if !self.warnings.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.AnalyseResponse", len)?;
        if let Some(v) = self.document.as_ref() {
            struct_ser.serialize_field("document", v)?;
        }
        if let Some(v) = self.analysis.as_ref() {
            struct_ser.serialize_field("analysis", v)?;
        }
        if !self.warnings.is_empty() {
            struct_ser.serialize_field("warnings", &self.warnings)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for AnalyseResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "document",
            "analysis",
            "warnings",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Document,
            Analysis,
            Warnings,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "document" => Ok(GeneratedField::Document),
                            "analysis" => Ok(GeneratedField::Analysis),
                            "warnings" => Ok(GeneratedField::Warnings),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = AnalyseResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.AnalyseResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<AnalyseResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut document__ = None;
                let mut analysis__ = None;
                let mut warnings__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Document => {
                            if document__.is_some() {
                                return Err(serde::de::Error::duplicate_field("document"));
                            }
                            document__ = map_.next_value()?;
                        }
                        GeneratedField::Analysis => {
                            if analysis__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analysis"));
                            }
                            analysis__ = map_.next_value()?;
                        }
                        GeneratedField::Warnings => {
                            if warnings__.is_some() {
                                return Err(serde::de::Error::duplicate_field("warnings"));
                            }
                            warnings__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(AnalyseResponse {
                    document: document__,
                    analysis: analysis__,
                    warnings: warnings__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.AnalyseResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Analysis {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.analyser.is_empty() {
            len += 1;
        }
        if !self.statements.is_empty() {
            len += 1;
        }
        if !self.figures.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Analysis", len)?;
        if !self.analyser.is_empty() {
            struct_ser.serialize_field("analyser", &self.analyser)?;
        }
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Analysis {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "analyser",
            "statements",
            "figures",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Analyser,
            Statements,
            Figures,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "analyser" => Ok(GeneratedField::Analyser),
                            "statements" => Ok(GeneratedField::Statements),
                            "figures" => Ok(GeneratedField::Figures),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Analysis;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Analysis")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Analysis, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut analyser__ = None;
                let mut statements__ = None;
                let mut figures__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Analyser => {
                            if analyser__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analyser"));
                            }
                            analyser__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Analysis {
                    analyser: analyser__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    figures: figures__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Analysis", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for AnalysisEntry {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.analysis.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.AnalysisEntry", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if let Some(v) = self.analysis.as_ref() {
            struct_ser.serialize_field("analysis", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for AnalysisEntry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "analysis",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Analysis,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "analysis" => Ok(GeneratedField::Analysis),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = AnalysisEntry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.AnalysisEntry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<AnalysisEntry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut analysis__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Analysis => {
                            if analysis__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analysis"));
                            }
                            analysis__ = map_.next_value()?;
                        }
                    }
                }
                Ok(AnalysisEntry {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    analysis: analysis__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.AnalysisEntry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for AnalysisVersion {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if !self.analyser.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.AnalysisVersion", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.analyser.is_empty() {
            struct_ser.serialize_field("analyser", &self.analyser)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for AnalysisVersion {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "analyser",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            Analyser,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "analyser" => Ok(GeneratedField::Analyser),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = AnalysisVersion;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.AnalysisVersion")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<AnalysisVersion, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut analyser__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Analyser => {
                            if analyser__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analyser"));
                            }
                            analyser__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(AnalysisVersion {
                    position: position__.unwrap_or_default(),
                    analyser: analyser__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.AnalysisVersion", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Anchor {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.kind != 0 {
            len += 1;
        }
        if !self.target_id.is_empty() {
            len += 1;
        }
        if self.quote.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Anchor", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if self.kind != 0 {
            let v = TargetKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if !self.target_id.is_empty() {
            struct_ser.serialize_field("targetId", &self.target_id)?;
        }
        if let Some(v) = self.quote.as_ref() {
            struct_ser.serialize_field("quote", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Anchor {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "kind",
            "target_id",
            "targetId",
            "quote",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Kind,
            TargetId,
            Quote,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "kind" => Ok(GeneratedField::Kind),
                            "targetId" | "target_id" => Ok(GeneratedField::TargetId),
                            "quote" => Ok(GeneratedField::Quote),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Anchor;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Anchor")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Anchor, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut kind__ = None;
                let mut target_id__ = None;
                let mut quote__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<TargetKind>()? as i32);
                        }
                        GeneratedField::TargetId => {
                            if target_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("targetId"));
                            }
                            target_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Quote => {
                            if quote__.is_some() {
                                return Err(serde::de::Error::duplicate_field("quote"));
                            }
                            quote__ = map_.next_value()?;
                        }
                    }
                }
                Ok(Anchor {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                    target_id: target_id__.unwrap_or_default(),
                    quote: quote__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Anchor", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Checkpoint {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if !self.root_hash.is_empty() {
            len += 1;
        }
        if !self.note.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Checkpoint", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.root_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("rootHash", pbjson::private::base64::encode(&self.root_hash).as_str())?;
        }
        if !self.note.is_empty() {
            struct_ser.serialize_field("note", &self.note)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Checkpoint {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "root_hash",
            "rootHash",
            "note",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RootHash,
            Note,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "rootHash" | "root_hash" => Ok(GeneratedField::RootHash),
                            "note" => Ok(GeneratedField::Note),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Checkpoint;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Checkpoint")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Checkpoint, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut root_hash__ = None;
                let mut note__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RootHash => {
                            if root_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rootHash"));
                            }
                            root_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Note => {
                            if note__.is_some() {
                                return Err(serde::de::Error::duplicate_field("note"));
                            }
                            note__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Checkpoint {
                    position: position__.unwrap_or_default(),
                    root_hash: root_hash__.unwrap_or_default(),
                    note: note__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Checkpoint", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CompareRevisionsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.before_revision_id.is_empty() {
            len += 1;
        }
        if !self.after_revision_id.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CompareRevisionsRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.before_revision_id.is_empty() {
            struct_ser.serialize_field("beforeRevisionId", &self.before_revision_id)?;
        }
        if !self.after_revision_id.is_empty() {
            struct_ser.serialize_field("afterRevisionId", &self.after_revision_id)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CompareRevisionsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "before_revision_id",
            "beforeRevisionId",
            "after_revision_id",
            "afterRevisionId",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            BeforeRevisionId,
            AfterRevisionId,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "beforeRevisionId" | "before_revision_id" => Ok(GeneratedField::BeforeRevisionId),
                            "afterRevisionId" | "after_revision_id" => Ok(GeneratedField::AfterRevisionId),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CompareRevisionsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CompareRevisionsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CompareRevisionsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut before_revision_id__ = None;
                let mut after_revision_id__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::BeforeRevisionId => {
                            if before_revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("beforeRevisionId"));
                            }
                            before_revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AfterRevisionId => {
                            if after_revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("afterRevisionId"));
                            }
                            after_revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(CompareRevisionsRequest {
                    report_id: report_id__.unwrap_or_default(),
                    before_revision_id: before_revision_id__.unwrap_or_default(),
                    after_revision_id: after_revision_id__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CompareRevisionsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CompareRevisionsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.before.is_some() {
            len += 1;
        }
        if self.after.is_some() {
            len += 1;
        }
        if !self.words.is_empty() {
            len += 1;
        }
        if self.words_truncated {
            len += 1;
        }
        if !self.statements.is_empty() {
            len += 1;
        }
        if !self.figures.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CompareRevisionsResponse", len)?;
        if let Some(v) = self.before.as_ref() {
            struct_ser.serialize_field("before", v)?;
        }
        if let Some(v) = self.after.as_ref() {
            struct_ser.serialize_field("after", v)?;
        }
        if !self.words.is_empty() {
            struct_ser.serialize_field("words", &self.words)?;
        }
        if self.words_truncated {
            struct_ser.serialize_field("wordsTruncated", &self.words_truncated)?;
        }
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CompareRevisionsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "before",
            "after",
            "words",
            "words_truncated",
            "wordsTruncated",
            "statements",
            "figures",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Before,
            After,
            Words,
            WordsTruncated,
            Statements,
            Figures,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "before" => Ok(GeneratedField::Before),
                            "after" => Ok(GeneratedField::After),
                            "words" => Ok(GeneratedField::Words),
                            "wordsTruncated" | "words_truncated" => Ok(GeneratedField::WordsTruncated),
                            "statements" => Ok(GeneratedField::Statements),
                            "figures" => Ok(GeneratedField::Figures),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CompareRevisionsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CompareRevisionsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CompareRevisionsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut before__ = None;
                let mut after__ = None;
                let mut words__ = None;
                let mut words_truncated__ = None;
                let mut statements__ = None;
                let mut figures__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Before => {
                            if before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("before"));
                            }
                            before__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = map_.next_value()?;
                        }
                        GeneratedField::Words => {
                            if words__.is_some() {
                                return Err(serde::de::Error::duplicate_field("words"));
                            }
                            words__ = Some(map_.next_value()?);
                        }
                        GeneratedField::WordsTruncated => {
                            if words_truncated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("wordsTruncated"));
                            }
                            words_truncated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(CompareRevisionsResponse {
                    before: before__,
                    after: after__,
                    words: words__.unwrap_or_default(),
                    words_truncated: words_truncated__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    figures: figures__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CompareRevisionsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Count {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.value != 0 {
            len += 1;
        }
        if self.exact {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Count", len)?;
        if self.value != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("value", ToString::to_string(&self.value).as_str())?;
        }
        if self.exact {
            struct_ser.serialize_field("exact", &self.exact)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Count {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "value",
            "exact",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Value,
            Exact,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "value" => Ok(GeneratedField::Value),
                            "exact" => Ok(GeneratedField::Exact),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Count;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Count")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Count, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut value__ = None;
                let mut exact__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Exact => {
                            if exact__.is_some() {
                                return Err(serde::de::Error::duplicate_field("exact"));
                            }
                            exact__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Count {
                    value: value__.unwrap_or_default(),
                    exact: exact__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Count", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Credibility {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "CREDIBILITY_UNSPECIFIED",
            Self::Confirmed => "CREDIBILITY_CONFIRMED",
            Self::Probable => "CREDIBILITY_PROBABLE",
            Self::Possible => "CREDIBILITY_POSSIBLE",
            Self::Doubtful => "CREDIBILITY_DOUBTFUL",
            Self::Improbable => "CREDIBILITY_IMPROBABLE",
            Self::Unknown => "CREDIBILITY_UNKNOWN",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Credibility {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "CREDIBILITY_UNSPECIFIED",
            "CREDIBILITY_CONFIRMED",
            "CREDIBILITY_PROBABLE",
            "CREDIBILITY_POSSIBLE",
            "CREDIBILITY_DOUBTFUL",
            "CREDIBILITY_IMPROBABLE",
            "CREDIBILITY_UNKNOWN",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Credibility;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "CREDIBILITY_UNSPECIFIED" => Ok(Credibility::Unspecified),
                    "CREDIBILITY_CONFIRMED" => Ok(Credibility::Confirmed),
                    "CREDIBILITY_PROBABLE" => Ok(Credibility::Probable),
                    "CREDIBILITY_POSSIBLE" => Ok(Credibility::Possible),
                    "CREDIBILITY_DOUBTFUL" => Ok(Credibility::Doubtful),
                    "CREDIBILITY_IMPROBABLE" => Ok(Credibility::Improbable),
                    "CREDIBILITY_UNKNOWN" => Ok(Credibility::Unknown),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for CurateRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.curation.is_some() {
            len += 1;
        }
        if self.seen != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CurateRequest", len)?;
        if let Some(v) = self.curation.as_ref() {
            struct_ser.serialize_field("curation", v)?;
        }
        if self.seen != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("seen", ToString::to_string(&self.seen).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CurateRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "curation",
            "seen",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Curation,
            Seen,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "curation" => Ok(GeneratedField::Curation),
                            "seen" => Ok(GeneratedField::Seen),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CurateRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CurateRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CurateRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut curation__ = None;
                let mut seen__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Curation => {
                            if curation__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curation"));
                            }
                            curation__ = map_.next_value()?;
                        }
                        GeneratedField::Seen => {
                            if seen__.is_some() {
                                return Err(serde::de::Error::duplicate_field("seen"));
                            }
                            seen__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(CurateRequest {
                    curation: curation__,
                    seen: seen__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CurateRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CurateResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if self.unchanged {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CurateResponse", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if self.unchanged {
            struct_ser.serialize_field("unchanged", &self.unchanged)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CurateResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "recorded_micros",
            "recordedMicros",
            "unchanged",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RecordedMicros,
            Unchanged,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "unchanged" => Ok(GeneratedField::Unchanged),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CurateResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CurateResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CurateResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut unchanged__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Unchanged => {
                            if unchanged__.is_some() {
                                return Err(serde::de::Error::duplicate_field("unchanged"));
                            }
                            unchanged__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(CurateResponse {
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    unchanged: unchanged__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CurateResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CuratedField {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "CURATED_FIELD_UNSPECIFIED",
            Self::Speaker => "CURATED_FIELD_SPEAKER",
            Self::Act => "CURATED_FIELD_ACT",
            Self::Mode => "CURATED_FIELD_MODE",
            Self::Medium => "CURATED_FIELD_MEDIUM",
            Self::Value => "CURATED_FIELD_VALUE",
            Self::Measure => "CURATED_FIELD_MEASURE",
            Self::Places => "CURATED_FIELD_PLACES",
            Self::Period => "CURATED_FIELD_PERIOD",
            Self::Polarity => "CURATED_FIELD_POLARITY",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for CuratedField {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "CURATED_FIELD_UNSPECIFIED",
            "CURATED_FIELD_SPEAKER",
            "CURATED_FIELD_ACT",
            "CURATED_FIELD_MODE",
            "CURATED_FIELD_MEDIUM",
            "CURATED_FIELD_VALUE",
            "CURATED_FIELD_MEASURE",
            "CURATED_FIELD_PLACES",
            "CURATED_FIELD_PERIOD",
            "CURATED_FIELD_POLARITY",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = CuratedField;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "CURATED_FIELD_UNSPECIFIED" => Ok(CuratedField::Unspecified),
                    "CURATED_FIELD_SPEAKER" => Ok(CuratedField::Speaker),
                    "CURATED_FIELD_ACT" => Ok(CuratedField::Act),
                    "CURATED_FIELD_MODE" => Ok(CuratedField::Mode),
                    "CURATED_FIELD_MEDIUM" => Ok(CuratedField::Medium),
                    "CURATED_FIELD_VALUE" => Ok(CuratedField::Value),
                    "CURATED_FIELD_MEASURE" => Ok(CuratedField::Measure),
                    "CURATED_FIELD_PLACES" => Ok(CuratedField::Places),
                    "CURATED_FIELD_PERIOD" => Ok(CuratedField::Period),
                    "CURATED_FIELD_POLARITY" => Ok(CuratedField::Polarity),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for CuratedPlaces {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.places.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CuratedPlaces", len)?;
        if !self.places.is_empty() {
            struct_ser.serialize_field("places", &self.places)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CuratedPlaces {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "places",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Places,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "places" => Ok(GeneratedField::Places),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CuratedPlaces;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CuratedPlaces")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CuratedPlaces, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut places__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Places => {
                            if places__.is_some() {
                                return Err(serde::de::Error::duplicate_field("places"));
                            }
                            places__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(CuratedPlaces {
                    places: places__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CuratedPlaces", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CuratedSpeaker {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.name.is_empty() {
            len += 1;
        }
        if self.kind != 0 {
            len += 1;
        }
        if !self.actor.is_empty() {
            len += 1;
        }
        if !self.family.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CuratedSpeaker", len)?;
        if !self.name.is_empty() {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if self.kind != 0 {
            let v = SpeakerKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if !self.actor.is_empty() {
            struct_ser.serialize_field("actor", &self.actor)?;
        }
        if !self.family.is_empty() {
            struct_ser.serialize_field("family", &self.family)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CuratedSpeaker {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "kind",
            "actor",
            "family",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Kind,
            Actor,
            Family,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "name" => Ok(GeneratedField::Name),
                            "kind" => Ok(GeneratedField::Kind),
                            "actor" => Ok(GeneratedField::Actor),
                            "family" => Ok(GeneratedField::Family),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CuratedSpeaker;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CuratedSpeaker")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CuratedSpeaker, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut kind__ = None;
                let mut actor__ = None;
                let mut family__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<SpeakerKind>()? as i32);
                        }
                        GeneratedField::Actor => {
                            if actor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actor"));
                            }
                            actor__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Family => {
                            if family__.is_some() {
                                return Err(serde::de::Error::duplicate_field("family"));
                            }
                            family__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(CuratedSpeaker {
                    name: name__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                    actor: actor__.unwrap_or_default(),
                    family: family__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CuratedSpeaker", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CuratedValue {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.low.is_some() {
            len += 1;
        }
        if self.high.is_some() {
            len += 1;
        }
        if self.qualifier != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CuratedValue", len)?;
        if let Some(v) = self.low.as_ref() {
            struct_ser.serialize_field("low", v)?;
        }
        if let Some(v) = self.high.as_ref() {
            struct_ser.serialize_field("high", v)?;
        }
        if self.qualifier != 0 {
            let v = Qualifier::try_from(self.qualifier)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.qualifier)))?;
            struct_ser.serialize_field("qualifier", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CuratedValue {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "low",
            "high",
            "qualifier",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Low,
            High,
            Qualifier,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "low" => Ok(GeneratedField::Low),
                            "high" => Ok(GeneratedField::High),
                            "qualifier" => Ok(GeneratedField::Qualifier),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CuratedValue;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CuratedValue")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CuratedValue, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut low__ = None;
                let mut high__ = None;
                let mut qualifier__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Low => {
                            if low__.is_some() {
                                return Err(serde::de::Error::duplicate_field("low"));
                            }
                            low__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::High => {
                            if high__.is_some() {
                                return Err(serde::de::Error::duplicate_field("high"));
                            }
                            high__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Qualifier => {
                            if qualifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("qualifier"));
                            }
                            qualifier__ = Some(map_.next_value::<Qualifier>()? as i32);
                        }
                    }
                }
                Ok(CuratedValue {
                    low: low__,
                    high: high__,
                    qualifier: qualifier__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CuratedValue", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Curation {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.curator.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if self.judgement.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Curation", len)?;
        if !self.curator.is_empty() {
            struct_ser.serialize_field("curator", &self.curator)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if let Some(v) = self.judgement.as_ref() {
            match v {
                curation::Judgement::Field(v) => {
                    struct_ser.serialize_field("field", v)?;
                }
                curation::Judgement::Rejection(v) => {
                    struct_ser.serialize_field("rejection", v)?;
                }
                curation::Judgement::Statement(v) => {
                    struct_ser.serialize_field("statement", v)?;
                }
                curation::Judgement::Figure(v) => {
                    struct_ser.serialize_field("figure", v)?;
                }
                curation::Judgement::Actors(v) => {
                    struct_ser.serialize_field("actors", v)?;
                }
                curation::Judgement::Grade(v) => {
                    struct_ser.serialize_field("grade", v)?;
                }
                curation::Judgement::Undo(v) => {
                    struct_ser.serialize_field("undo", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Curation {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "curator",
            "reason",
            "field",
            "rejection",
            "statement",
            "figure",
            "actors",
            "grade",
            "undo",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Curator,
            Reason,
            Field,
            Rejection,
            Statement,
            Figure,
            Actors,
            Grade,
            Undo,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "curator" => Ok(GeneratedField::Curator),
                            "reason" => Ok(GeneratedField::Reason),
                            "field" => Ok(GeneratedField::Field),
                            "rejection" => Ok(GeneratedField::Rejection),
                            "statement" => Ok(GeneratedField::Statement),
                            "figure" => Ok(GeneratedField::Figure),
                            "actors" => Ok(GeneratedField::Actors),
                            "grade" => Ok(GeneratedField::Grade),
                            "undo" => Ok(GeneratedField::Undo),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Curation;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Curation")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Curation, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut curator__ = None;
                let mut reason__ = None;
                let mut judgement__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Curator => {
                            if curator__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curator"));
                            }
                            curator__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Field => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("field"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Field)
;
                        }
                        GeneratedField::Rejection => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rejection"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Rejection)
;
                        }
                        GeneratedField::Statement => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statement"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Statement)
;
                        }
                        GeneratedField::Figure => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figure"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Figure)
;
                        }
                        GeneratedField::Actors => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actors"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Actors)
;
                        }
                        GeneratedField::Grade => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("grade"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Grade)
;
                        }
                        GeneratedField::Undo => {
                            if judgement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("undo"));
                            }
                            judgement__ = map_.next_value::<::std::option::Option<_>>()?.map(curation::Judgement::Undo)
;
                        }
                    }
                }
                Ok(Curation {
                    curator: curator__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    judgement: judgement__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Curation", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CurationEntry {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.subject.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.curation.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CurationEntry", len)?;
        if !self.subject.is_empty() {
            struct_ser.serialize_field("subject", &self.subject)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if let Some(v) = self.curation.as_ref() {
            struct_ser.serialize_field("curation", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CurationEntry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "subject",
            "revision_id",
            "revisionId",
            "curation",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Subject,
            RevisionId,
            Curation,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "subject" => Ok(GeneratedField::Subject),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "curation" => Ok(GeneratedField::Curation),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CurationEntry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CurationEntry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CurationEntry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut subject__ = None;
                let mut revision_id__ = None;
                let mut curation__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Subject => {
                            if subject__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subject"));
                            }
                            subject__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Curation => {
                            if curation__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curation"));
                            }
                            curation__ = map_.next_value()?;
                        }
                    }
                }
                Ok(CurationEntry {
                    subject: subject__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    curation: curation__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CurationEntry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CurationMarks {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.fields.is_empty() {
            len += 1;
        }
        if self.rejected_by != 0 {
            len += 1;
        }
        if self.added_by != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CurationMarks", len)?;
        if !self.fields.is_empty() {
            struct_ser.serialize_field("fields", &self.fields)?;
        }
        if self.rejected_by != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("rejectedBy", ToString::to_string(&self.rejected_by).as_str())?;
        }
        if self.added_by != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("addedBy", ToString::to_string(&self.added_by).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CurationMarks {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "fields",
            "rejected_by",
            "rejectedBy",
            "added_by",
            "addedBy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Fields,
            RejectedBy,
            AddedBy,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "fields" => Ok(GeneratedField::Fields),
                            "rejectedBy" | "rejected_by" => Ok(GeneratedField::RejectedBy),
                            "addedBy" | "added_by" => Ok(GeneratedField::AddedBy),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CurationMarks;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CurationMarks")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CurationMarks, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut fields__ = None;
                let mut rejected_by__ = None;
                let mut added_by__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Fields => {
                            if fields__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fields"));
                            }
                            fields__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RejectedBy => {
                            if rejected_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rejectedBy"));
                            }
                            rejected_by__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AddedBy => {
                            if added_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("addedBy"));
                            }
                            added_by__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(CurationMarks {
                    fields: fields__.unwrap_or_default(),
                    rejected_by: rejected_by__.unwrap_or_default(),
                    added_by: added_by__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CurationMarks", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for CurationState {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "CURATION_STATE_UNSPECIFIED",
            Self::Applied => "CURATION_STATE_APPLIED",
            Self::Superseded => "CURATION_STATE_SUPERSEDED",
            Self::AnchorLost => "CURATION_STATE_ANCHOR_LOST",
            Self::Undone => "CURATION_STATE_UNDONE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for CurationState {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "CURATION_STATE_UNSPECIFIED",
            "CURATION_STATE_APPLIED",
            "CURATION_STATE_SUPERSEDED",
            "CURATION_STATE_ANCHOR_LOST",
            "CURATION_STATE_UNDONE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = CurationState;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "CURATION_STATE_UNSPECIFIED" => Ok(CurationState::Unspecified),
                    "CURATION_STATE_APPLIED" => Ok(CurationState::Applied),
                    "CURATION_STATE_SUPERSEDED" => Ok(CurationState::Superseded),
                    "CURATION_STATE_ANCHOR_LOST" => Ok(CurationState::AnchorLost),
                    "CURATION_STATE_UNDONE" => Ok(CurationState::Undone),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for CurationUndo {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.CurationUndo", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for CurationUndo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = CurationUndo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.CurationUndo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<CurationUndo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(CurationUndo {
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.CurationUndo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Document {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.language.is_empty() {
            len += 1;
        }
        if !self.title.is_empty() {
            len += 1;
        }
        if !self.paragraphs.is_empty() {
            len += 1;
        }
        if !self.byline.is_empty() {
            len += 1;
        }
        if !self.dateline.is_empty() {
            len += 1;
        }
        if !self.lead.is_empty() {
            len += 1;
        }
        if !self.dropped.is_empty() {
            len += 1;
        }
        if self.published_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Document", len)?;
        if !self.language.is_empty() {
            struct_ser.serialize_field("language", &self.language)?;
        }
        if !self.title.is_empty() {
            struct_ser.serialize_field("title", &self.title)?;
        }
        if !self.paragraphs.is_empty() {
            struct_ser.serialize_field("paragraphs", &self.paragraphs)?;
        }
        if !self.byline.is_empty() {
            struct_ser.serialize_field("byline", &self.byline)?;
        }
        if !self.dateline.is_empty() {
            struct_ser.serialize_field("dateline", &self.dateline)?;
        }
        if !self.lead.is_empty() {
            struct_ser.serialize_field("lead", &self.lead)?;
        }
        if !self.dropped.is_empty() {
            struct_ser.serialize_field("dropped", &self.dropped)?;
        }
        if let Some(v) = self.published_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Document {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "language",
            "title",
            "paragraphs",
            "byline",
            "dateline",
            "lead",
            "dropped",
            "published_micros",
            "publishedMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Language,
            Title,
            Paragraphs,
            Byline,
            Dateline,
            Lead,
            Dropped,
            PublishedMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "language" => Ok(GeneratedField::Language),
                            "title" => Ok(GeneratedField::Title),
                            "paragraphs" => Ok(GeneratedField::Paragraphs),
                            "byline" => Ok(GeneratedField::Byline),
                            "dateline" => Ok(GeneratedField::Dateline),
                            "lead" => Ok(GeneratedField::Lead),
                            "dropped" => Ok(GeneratedField::Dropped),
                            "publishedMicros" | "published_micros" => Ok(GeneratedField::PublishedMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Document;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Document")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Document, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut language__ = None;
                let mut title__ = None;
                let mut paragraphs__ = None;
                let mut byline__ = None;
                let mut dateline__ = None;
                let mut lead__ = None;
                let mut dropped__ = None;
                let mut published_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Language => {
                            if language__.is_some() {
                                return Err(serde::de::Error::duplicate_field("language"));
                            }
                            language__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Title => {
                            if title__.is_some() {
                                return Err(serde::de::Error::duplicate_field("title"));
                            }
                            title__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Paragraphs => {
                            if paragraphs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("paragraphs"));
                            }
                            paragraphs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Byline => {
                            if byline__.is_some() {
                                return Err(serde::de::Error::duplicate_field("byline"));
                            }
                            byline__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Dateline => {
                            if dateline__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dateline"));
                            }
                            dateline__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Lead => {
                            if lead__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lead"));
                            }
                            lead__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Dropped => {
                            if dropped__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dropped"));
                            }
                            dropped__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedMicros => {
                            if published_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedMicros"));
                            }
                            published_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(Document {
                    language: language__.unwrap_or_default(),
                    title: title__.unwrap_or_default(),
                    paragraphs: paragraphs__.unwrap_or_default(),
                    byline: byline__.unwrap_or_default(),
                    dateline: dateline__.unwrap_or_default(),
                    lead: lead__.unwrap_or_default(),
                    dropped: dropped__.unwrap_or_default(),
                    published_micros: published_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Document", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for DroppedLine {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.line.is_empty() {
            len += 1;
        }
        if !self.rule.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.DroppedLine", len)?;
        if !self.line.is_empty() {
            struct_ser.serialize_field("line", &self.line)?;
        }
        if !self.rule.is_empty() {
            struct_ser.serialize_field("rule", &self.rule)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for DroppedLine {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "line",
            "rule",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Line,
            Rule,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "line" => Ok(GeneratedField::Line),
                            "rule" => Ok(GeneratedField::Rule),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = DroppedLine;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.DroppedLine")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<DroppedLine, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut line__ = None;
                let mut rule__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Line => {
                            if line__.is_some() {
                                return Err(serde::de::Error::duplicate_field("line"));
                            }
                            line__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rule => {
                            if rule__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rule"));
                            }
                            rule__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(DroppedLine {
                    line: line__.unwrap_or_default(),
                    rule: rule__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.DroppedLine", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for EntryKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ENTRY_KIND_UNSPECIFIED",
            Self::Revision => "ENTRY_KIND_REVISION",
            Self::Analysis => "ENTRY_KIND_ANALYSIS",
            Self::Withdrawal => "ENTRY_KIND_WITHDRAWAL",
            Self::Curation => "ENTRY_KIND_CURATION",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for EntryKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ENTRY_KIND_UNSPECIFIED",
            "ENTRY_KIND_REVISION",
            "ENTRY_KIND_ANALYSIS",
            "ENTRY_KIND_WITHDRAWAL",
            "ENTRY_KIND_CURATION",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = EntryKind;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "ENTRY_KIND_UNSPECIFIED" => Ok(EntryKind::Unspecified),
                    "ENTRY_KIND_REVISION" => Ok(EntryKind::Revision),
                    "ENTRY_KIND_ANALYSIS" => Ok(EntryKind::Analysis),
                    "ENTRY_KIND_WITHDRAWAL" => Ok(EntryKind::Withdrawal),
                    "ENTRY_KIND_CURATION" => Ok(EntryKind::Curation),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ErrorReason {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ERROR_REASON_UNSPECIFIED",
            Self::Required => "ERROR_REASON_REQUIRED",
            Self::TooLong => "ERROR_REASON_TOO_LONG",
            Self::BodyEmpty => "ERROR_REASON_BODY_EMPTY",
            Self::BodyTooLarge => "ERROR_REASON_BODY_TOO_LARGE",
            Self::BodyUnreadable => "ERROR_REASON_BODY_UNREADABLE",
            Self::NoText => "ERROR_REASON_NO_TEXT",
            Self::CharsetUnknown => "ERROR_REASON_CHARSET_UNKNOWN",
            Self::MediaTypeUnknown => "ERROR_REASON_MEDIA_TYPE_UNKNOWN",
            Self::UrlMalformed => "ERROR_REASON_URL_MALFORMED",
            Self::LanguageUnknown => "ERROR_REASON_LANGUAGE_UNKNOWN",
            Self::PageTokenInvalid => "ERROR_REASON_PAGE_TOKEN_INVALID",
            Self::DatabaseUrlInvalid => "ERROR_REASON_DATABASE_URL_INVALID",
            Self::QueryInvalid => "ERROR_REASON_QUERY_INVALID",
            Self::FilterInvalid => "ERROR_REASON_FILTER_INVALID",
            Self::PositionOutOfRange => "ERROR_REASON_POSITION_OUT_OF_RANGE",
            Self::StoreMismatch => "ERROR_REASON_STORE_MISMATCH",
            Self::NotFound => "ERROR_REASON_NOT_FOUND",
            Self::Overloaded => "ERROR_REASON_OVERLOADED",
            Self::ConsumerTooSlow => "ERROR_REASON_CONSUMER_TOO_SLOW",
            Self::Unavailable => "ERROR_REASON_UNAVAILABLE",
            Self::Draining => "ERROR_REASON_DRAINING",
            Self::Deadline => "ERROR_REASON_DEADLINE",
            Self::DataLoss => "ERROR_REASON_DATA_LOSS",
            Self::Conflict => "ERROR_REASON_CONFLICT",
            Self::Exhausted => "ERROR_REASON_EXHAUSTED",
            Self::Internal => "ERROR_REASON_INTERNAL",
            Self::ValueInvalid => "ERROR_REASON_VALUE_INVALID",
            Self::MediaTypeMismatch => "ERROR_REASON_MEDIA_TYPE_MISMATCH",
            Self::OutletMalformed => "ERROR_REASON_OUTLET_MALFORMED",
            Self::Withdrawn => "ERROR_REASON_WITHDRAWN",
            Self::Stale => "ERROR_REASON_STALE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ErrorReason {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ERROR_REASON_UNSPECIFIED",
            "ERROR_REASON_REQUIRED",
            "ERROR_REASON_TOO_LONG",
            "ERROR_REASON_BODY_EMPTY",
            "ERROR_REASON_BODY_TOO_LARGE",
            "ERROR_REASON_BODY_UNREADABLE",
            "ERROR_REASON_NO_TEXT",
            "ERROR_REASON_CHARSET_UNKNOWN",
            "ERROR_REASON_MEDIA_TYPE_UNKNOWN",
            "ERROR_REASON_URL_MALFORMED",
            "ERROR_REASON_LANGUAGE_UNKNOWN",
            "ERROR_REASON_PAGE_TOKEN_INVALID",
            "ERROR_REASON_DATABASE_URL_INVALID",
            "ERROR_REASON_QUERY_INVALID",
            "ERROR_REASON_FILTER_INVALID",
            "ERROR_REASON_POSITION_OUT_OF_RANGE",
            "ERROR_REASON_STORE_MISMATCH",
            "ERROR_REASON_NOT_FOUND",
            "ERROR_REASON_OVERLOADED",
            "ERROR_REASON_CONSUMER_TOO_SLOW",
            "ERROR_REASON_UNAVAILABLE",
            "ERROR_REASON_DRAINING",
            "ERROR_REASON_DEADLINE",
            "ERROR_REASON_DATA_LOSS",
            "ERROR_REASON_CONFLICT",
            "ERROR_REASON_EXHAUSTED",
            "ERROR_REASON_INTERNAL",
            "ERROR_REASON_VALUE_INVALID",
            "ERROR_REASON_MEDIA_TYPE_MISMATCH",
            "ERROR_REASON_OUTLET_MALFORMED",
            "ERROR_REASON_WITHDRAWN",
            "ERROR_REASON_STALE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ErrorReason;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "ERROR_REASON_UNSPECIFIED" => Ok(ErrorReason::Unspecified),
                    "ERROR_REASON_REQUIRED" => Ok(ErrorReason::Required),
                    "ERROR_REASON_TOO_LONG" => Ok(ErrorReason::TooLong),
                    "ERROR_REASON_BODY_EMPTY" => Ok(ErrorReason::BodyEmpty),
                    "ERROR_REASON_BODY_TOO_LARGE" => Ok(ErrorReason::BodyTooLarge),
                    "ERROR_REASON_BODY_UNREADABLE" => Ok(ErrorReason::BodyUnreadable),
                    "ERROR_REASON_NO_TEXT" => Ok(ErrorReason::NoText),
                    "ERROR_REASON_CHARSET_UNKNOWN" => Ok(ErrorReason::CharsetUnknown),
                    "ERROR_REASON_MEDIA_TYPE_UNKNOWN" => Ok(ErrorReason::MediaTypeUnknown),
                    "ERROR_REASON_URL_MALFORMED" => Ok(ErrorReason::UrlMalformed),
                    "ERROR_REASON_LANGUAGE_UNKNOWN" => Ok(ErrorReason::LanguageUnknown),
                    "ERROR_REASON_PAGE_TOKEN_INVALID" => Ok(ErrorReason::PageTokenInvalid),
                    "ERROR_REASON_DATABASE_URL_INVALID" => Ok(ErrorReason::DatabaseUrlInvalid),
                    "ERROR_REASON_QUERY_INVALID" => Ok(ErrorReason::QueryInvalid),
                    "ERROR_REASON_FILTER_INVALID" => Ok(ErrorReason::FilterInvalid),
                    "ERROR_REASON_POSITION_OUT_OF_RANGE" => Ok(ErrorReason::PositionOutOfRange),
                    "ERROR_REASON_STORE_MISMATCH" => Ok(ErrorReason::StoreMismatch),
                    "ERROR_REASON_NOT_FOUND" => Ok(ErrorReason::NotFound),
                    "ERROR_REASON_OVERLOADED" => Ok(ErrorReason::Overloaded),
                    "ERROR_REASON_CONSUMER_TOO_SLOW" => Ok(ErrorReason::ConsumerTooSlow),
                    "ERROR_REASON_UNAVAILABLE" => Ok(ErrorReason::Unavailable),
                    "ERROR_REASON_DRAINING" => Ok(ErrorReason::Draining),
                    "ERROR_REASON_DEADLINE" => Ok(ErrorReason::Deadline),
                    "ERROR_REASON_DATA_LOSS" => Ok(ErrorReason::DataLoss),
                    "ERROR_REASON_CONFLICT" => Ok(ErrorReason::Conflict),
                    "ERROR_REASON_EXHAUSTED" => Ok(ErrorReason::Exhausted),
                    "ERROR_REASON_INTERNAL" => Ok(ErrorReason::Internal),
                    "ERROR_REASON_VALUE_INVALID" => Ok(ErrorReason::ValueInvalid),
                    "ERROR_REASON_MEDIA_TYPE_MISMATCH" => Ok(ErrorReason::MediaTypeMismatch),
                    "ERROR_REASON_OUTLET_MALFORMED" => Ok(ErrorReason::OutletMalformed),
                    "ERROR_REASON_WITHDRAWN" => Ok(ErrorReason::Withdrawn),
                    "ERROR_REASON_STALE" => Ok(ErrorReason::Stale),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Excerpt {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.paragraph != 0 {
            len += 1;
        }
        if self.span.is_some() {
            len += 1;
        }
        if !self.text.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Excerpt", len)?;
        if self.paragraph != 0 {
            struct_ser.serialize_field("paragraph", &self.paragraph)?;
        }
        if let Some(v) = self.span.as_ref() {
            struct_ser.serialize_field("span", v)?;
        }
        if !self.text.is_empty() {
            struct_ser.serialize_field("text", &self.text)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Excerpt {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "paragraph",
            "span",
            "text",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Paragraph,
            Span,
            Text,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "paragraph" => Ok(GeneratedField::Paragraph),
                            "span" => Ok(GeneratedField::Span),
                            "text" => Ok(GeneratedField::Text),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Excerpt;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Excerpt")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Excerpt, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut paragraph__ = None;
                let mut span__ = None;
                let mut text__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Paragraph => {
                            if paragraph__.is_some() {
                                return Err(serde::de::Error::duplicate_field("paragraph"));
                            }
                            paragraph__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Span => {
                            if span__.is_some() {
                                return Err(serde::de::Error::duplicate_field("span"));
                            }
                            span__ = map_.next_value()?;
                        }
                        GeneratedField::Text => {
                            if text__.is_some() {
                                return Err(serde::de::Error::duplicate_field("text"));
                            }
                            text__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Excerpt {
                    paragraph: paragraph__.unwrap_or_default(),
                    span: span__,
                    text: text__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Excerpt", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportFiguresRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.after != 0 {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportFiguresRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.after != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&self.after).as_str())?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportFiguresRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "after",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            After,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "after" => Ok(GeneratedField::After),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportFiguresRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportFiguresRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportFiguresRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut after__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportFiguresRequest {
                    filter: filter__,
                    after: after__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportFiguresRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportFiguresResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.figures.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportFiguresResponse", len)?;
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportFiguresResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "figures",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Figures,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "figures" => Ok(GeneratedField::Figures),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportFiguresResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportFiguresResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportFiguresResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut figures__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportFiguresResponse {
                    figures: figures__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportFiguresResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportRelationsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if !self.after.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportRelationsRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if !self.after.is_empty() {
            struct_ser.serialize_field("after", &self.after)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportRelationsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "after",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            After,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "after" => Ok(GeneratedField::After),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportRelationsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportRelationsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportRelationsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut after__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportRelationsRequest {
                    filter: filter__,
                    after: after__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportRelationsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportRelationsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.relations.is_empty() {
            len += 1;
        }
        if !self.token.is_empty() {
            len += 1;
        }
        if self.truncated {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportRelationsResponse", len)?;
        if !self.relations.is_empty() {
            struct_ser.serialize_field("relations", &self.relations)?;
        }
        if !self.token.is_empty() {
            struct_ser.serialize_field("token", &self.token)?;
        }
        if self.truncated {
            struct_ser.serialize_field("truncated", &self.truncated)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportRelationsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "relations",
            "token",
            "truncated",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Relations,
            Token,
            Truncated,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "relations" => Ok(GeneratedField::Relations),
                            "token" => Ok(GeneratedField::Token),
                            "truncated" => Ok(GeneratedField::Truncated),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportRelationsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportRelationsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportRelationsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut relations__ = None;
                let mut token__ = None;
                let mut truncated__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Relations => {
                            if relations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("relations"));
                            }
                            relations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Token => {
                            if token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("token"));
                            }
                            token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Truncated => {
                            if truncated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("truncated"));
                            }
                            truncated__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ExportRelationsResponse {
                    relations: relations__.unwrap_or_default(),
                    token: token__.unwrap_or_default(),
                    truncated: truncated__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportRelationsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportReportsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.after != 0 {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportReportsRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.after != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&self.after).as_str())?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportReportsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "after",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            After,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "after" => Ok(GeneratedField::After),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportReportsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportReportsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportReportsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut after__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportReportsRequest {
                    filter: filter__,
                    after: after__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportReportsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportReportsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.reports.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportReportsResponse", len)?;
        if !self.reports.is_empty() {
            struct_ser.serialize_field("reports", &self.reports)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportReportsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "reports",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Reports,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reports" => Ok(GeneratedField::Reports),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportReportsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportReportsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportReportsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut reports__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Reports => {
                            if reports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reports"));
                            }
                            reports__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportReportsResponse {
                    reports: reports__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportReportsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportStatementsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.after != 0 {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportStatementsRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.after != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&self.after).as_str())?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportStatementsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "after",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            After,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "after" => Ok(GeneratedField::After),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportStatementsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportStatementsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportStatementsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut after__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportStatementsRequest {
                    filter: filter__,
                    after: after__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportStatementsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportStatementsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.statements.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportStatementsResponse", len)?;
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportStatementsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statements",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statements,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statements" => Ok(GeneratedField::Statements),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportStatementsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportStatementsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportStatementsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statements__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ExportStatementsResponse {
                    statements: statements__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportStatementsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExportedReport {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.source.is_some() {
            len += 1;
        }
        if !self.own_id.is_empty() {
            len += 1;
        }
        if self.revision.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ExportedReport", len)?;
        if let Some(v) = self.source.as_ref() {
            struct_ser.serialize_field("source", v)?;
        }
        if !self.own_id.is_empty() {
            struct_ser.serialize_field("ownId", &self.own_id)?;
        }
        if let Some(v) = self.revision.as_ref() {
            struct_ser.serialize_field("revision", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExportedReport {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source",
            "own_id",
            "ownId",
            "revision",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Source,
            OwnId,
            Revision,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "source" => Ok(GeneratedField::Source),
                            "ownId" | "own_id" => Ok(GeneratedField::OwnId),
                            "revision" => Ok(GeneratedField::Revision),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExportedReport;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ExportedReport")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExportedReport, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source__ = None;
                let mut own_id__ = None;
                let mut revision__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = map_.next_value()?;
                        }
                        GeneratedField::OwnId => {
                            if own_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ownId"));
                            }
                            own_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Revision => {
                            if revision__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revision"));
                            }
                            revision__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ExportedReport {
                    source: source__,
                    own_id: own_id__.unwrap_or_default(),
                    revision: revision__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ExportedReport", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Facet {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.label != 0 {
            len += 1;
        }
        if !self.values.is_empty() {
            len += 1;
        }
        if self.others != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Facet", len)?;
        if self.label != 0 {
            let v = FacetLabel::try_from(self.label)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.label)))?;
            struct_ser.serialize_field("label", &v)?;
        }
        if !self.values.is_empty() {
            struct_ser.serialize_field("values", &self.values)?;
        }
        if self.others != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("others", ToString::to_string(&self.others).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Facet {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "label",
            "values",
            "others",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Label,
            Values,
            Others,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "label" => Ok(GeneratedField::Label),
                            "values" => Ok(GeneratedField::Values),
                            "others" => Ok(GeneratedField::Others),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Facet;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Facet")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Facet, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut label__ = None;
                let mut values__ = None;
                let mut others__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Label => {
                            if label__.is_some() {
                                return Err(serde::de::Error::duplicate_field("label"));
                            }
                            label__ = Some(map_.next_value::<FacetLabel>()? as i32);
                        }
                        GeneratedField::Values => {
                            if values__.is_some() {
                                return Err(serde::de::Error::duplicate_field("values"));
                            }
                            values__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Others => {
                            if others__.is_some() {
                                return Err(serde::de::Error::duplicate_field("others"));
                            }
                            others__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Facet {
                    label: label__.unwrap_or_default(),
                    values: values__.unwrap_or_default(),
                    others: others__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Facet", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FacetLabel {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "FACET_LABEL_UNSPECIFIED",
            Self::Outlet => "FACET_LABEL_OUTLET",
            Self::Language => "FACET_LABEL_LANGUAGE",
            Self::Family => "FACET_LABEL_FAMILY",
            Self::Actor => "FACET_LABEL_ACTOR",
            Self::Name => "FACET_LABEL_NAME",
            Self::Act => "FACET_LABEL_ACT",
            Self::Medium => "FACET_LABEL_MEDIUM",
            Self::Measure => "FACET_LABEL_MEASURE",
            Self::Place => "FACET_LABEL_PLACE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for FacetLabel {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "FACET_LABEL_UNSPECIFIED",
            "FACET_LABEL_OUTLET",
            "FACET_LABEL_LANGUAGE",
            "FACET_LABEL_FAMILY",
            "FACET_LABEL_ACTOR",
            "FACET_LABEL_NAME",
            "FACET_LABEL_ACT",
            "FACET_LABEL_MEDIUM",
            "FACET_LABEL_MEASURE",
            "FACET_LABEL_PLACE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = FacetLabel;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "FACET_LABEL_UNSPECIFIED" => Ok(FacetLabel::Unspecified),
                    "FACET_LABEL_OUTLET" => Ok(FacetLabel::Outlet),
                    "FACET_LABEL_LANGUAGE" => Ok(FacetLabel::Language),
                    "FACET_LABEL_FAMILY" => Ok(FacetLabel::Family),
                    "FACET_LABEL_ACTOR" => Ok(FacetLabel::Actor),
                    "FACET_LABEL_NAME" => Ok(FacetLabel::Name),
                    "FACET_LABEL_ACT" => Ok(FacetLabel::Act),
                    "FACET_LABEL_MEDIUM" => Ok(FacetLabel::Medium),
                    "FACET_LABEL_MEASURE" => Ok(FacetLabel::Measure),
                    "FACET_LABEL_PLACE" => Ok(FacetLabel::Place),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for FetchCaptureRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.sha256.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FetchCaptureRequest", len)?;
        if !self.sha256.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("sha256", pbjson::private::base64::encode(&self.sha256).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FetchCaptureRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "sha256",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Sha256,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "sha256" => Ok(GeneratedField::Sha256),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FetchCaptureRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FetchCaptureRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FetchCaptureRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut sha256__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Sha256 => {
                            if sha256__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sha256"));
                            }
                            sha256__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(FetchCaptureRequest {
                    sha256: sha256__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FetchCaptureRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FetchCaptureResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.chunk.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FetchCaptureResponse", len)?;
        if !self.chunk.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("chunk", pbjson::private::base64::encode(&self.chunk).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FetchCaptureResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "chunk",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Chunk,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "chunk" => Ok(GeneratedField::Chunk),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FetchCaptureResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FetchCaptureResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FetchCaptureResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut chunk__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Chunk => {
                            if chunk__.is_some() {
                                return Err(serde::de::Error::duplicate_field("chunk"));
                            }
                            chunk__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(FetchCaptureResponse {
                    chunk: chunk__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FetchCaptureResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FieldJudgement {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.anchor.is_some() {
            len += 1;
        }
        if self.field != 0 {
            len += 1;
        }
        if self.value.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FieldJudgement", len)?;
        if let Some(v) = self.anchor.as_ref() {
            struct_ser.serialize_field("anchor", v)?;
        }
        if self.field != 0 {
            let v = CuratedField::try_from(self.field)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.field)))?;
            struct_ser.serialize_field("field", &v)?;
        }
        if let Some(v) = self.value.as_ref() {
            struct_ser.serialize_field("value", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FieldJudgement {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "anchor",
            "field",
            "value",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Anchor,
            Field,
            Value,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "anchor" => Ok(GeneratedField::Anchor),
                            "field" => Ok(GeneratedField::Field),
                            "value" => Ok(GeneratedField::Value),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FieldJudgement;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FieldJudgement")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FieldJudgement, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut anchor__ = None;
                let mut field__ = None;
                let mut value__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Anchor => {
                            if anchor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("anchor"));
                            }
                            anchor__ = map_.next_value()?;
                        }
                        GeneratedField::Field => {
                            if field__.is_some() {
                                return Err(serde::de::Error::duplicate_field("field"));
                            }
                            field__ = Some(map_.next_value::<CuratedField>()? as i32);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = map_.next_value()?;
                        }
                    }
                }
                Ok(FieldJudgement {
                    anchor: anchor__,
                    field: field__.unwrap_or_default(),
                    value: value__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FieldJudgement", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FieldMark {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.field != 0 {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FieldMark", len)?;
        if self.field != 0 {
            let v = CuratedField::try_from(self.field)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.field)))?;
            struct_ser.serialize_field("field", &v)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FieldMark {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "field",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Field,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "field" => Ok(GeneratedField::Field),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FieldMark;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FieldMark")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FieldMark, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut field__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Field => {
                            if field__.is_some() {
                                return Err(serde::de::Error::duplicate_field("field"));
                            }
                            field__ = Some(map_.next_value::<CuratedField>()? as i32);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(FieldMark {
                    field: field__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FieldMark", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FieldValue {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.value.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FieldValue", len)?;
        if let Some(v) = self.value.as_ref() {
            match v {
                field_value::Value::Speaker(v) => {
                    struct_ser.serialize_field("speaker", v)?;
                }
                field_value::Value::Act(v) => {
                    let v = Act::try_from(*v)
                        .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", *v)))?;
                    struct_ser.serialize_field("act", &v)?;
                }
                field_value::Value::Mode(v) => {
                    let v = Mode::try_from(*v)
                        .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", *v)))?;
                    struct_ser.serialize_field("mode", &v)?;
                }
                field_value::Value::Medium(v) => {
                    struct_ser.serialize_field("medium", v)?;
                }
                field_value::Value::Bounds(v) => {
                    struct_ser.serialize_field("bounds", v)?;
                }
                field_value::Value::Measure(v) => {
                    let v = Measure::try_from(*v)
                        .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", *v)))?;
                    struct_ser.serialize_field("measure", &v)?;
                }
                field_value::Value::Places(v) => {
                    struct_ser.serialize_field("places", v)?;
                }
                field_value::Value::Period(v) => {
                    struct_ser.serialize_field("period", v)?;
                }
                field_value::Value::Polarity(v) => {
                    let v = Polarity::try_from(*v)
                        .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", *v)))?;
                    struct_ser.serialize_field("polarity", &v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FieldValue {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "speaker",
            "act",
            "mode",
            "medium",
            "bounds",
            "measure",
            "places",
            "period",
            "polarity",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Speaker,
            Act,
            Mode,
            Medium,
            Bounds,
            Measure,
            Places,
            Period,
            Polarity,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "speaker" => Ok(GeneratedField::Speaker),
                            "act" => Ok(GeneratedField::Act),
                            "mode" => Ok(GeneratedField::Mode),
                            "medium" => Ok(GeneratedField::Medium),
                            "bounds" => Ok(GeneratedField::Bounds),
                            "measure" => Ok(GeneratedField::Measure),
                            "places" => Ok(GeneratedField::Places),
                            "period" => Ok(GeneratedField::Period),
                            "polarity" => Ok(GeneratedField::Polarity),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FieldValue;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FieldValue")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FieldValue, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut value__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Speaker => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            value__ = map_.next_value::<::std::option::Option<_>>()?.map(field_value::Value::Speaker)
;
                        }
                        GeneratedField::Act => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("act"));
                            }
                            value__ = map_.next_value::<::std::option::Option<Act>>()?.map(|x| field_value::Value::Act(x as i32));
                        }
                        GeneratedField::Mode => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mode"));
                            }
                            value__ = map_.next_value::<::std::option::Option<Mode>>()?.map(|x| field_value::Value::Mode(x as i32));
                        }
                        GeneratedField::Medium => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("medium"));
                            }
                            value__ = map_.next_value::<::std::option::Option<_>>()?.map(field_value::Value::Medium)
;
                        }
                        GeneratedField::Bounds => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("bounds"));
                            }
                            value__ = map_.next_value::<::std::option::Option<_>>()?.map(field_value::Value::Bounds)
;
                        }
                        GeneratedField::Measure => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measure"));
                            }
                            value__ = map_.next_value::<::std::option::Option<Measure>>()?.map(|x| field_value::Value::Measure(x as i32));
                        }
                        GeneratedField::Places => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("places"));
                            }
                            value__ = map_.next_value::<::std::option::Option<_>>()?.map(field_value::Value::Places)
;
                        }
                        GeneratedField::Period => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("period"));
                            }
                            value__ = map_.next_value::<::std::option::Option<_>>()?.map(field_value::Value::Period)
;
                        }
                        GeneratedField::Polarity => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("polarity"));
                            }
                            value__ = map_.next_value::<::std::option::Option<Polarity>>()?.map(|x| field_value::Value::Polarity(x as i32));
                        }
                    }
                }
                Ok(FieldValue {
                    value: value__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FieldValue", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FieldViolation {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.field.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.message.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FieldViolation", len)?;
        if !self.field.is_empty() {
            struct_ser.serialize_field("field", &self.field)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.message.is_empty() {
            struct_ser.serialize_field("message", &self.message)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FieldViolation {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "field",
            "reason",
            "message",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Field,
            Reason,
            Message,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "field" => Ok(GeneratedField::Field),
                            "reason" => Ok(GeneratedField::Reason),
                            "message" => Ok(GeneratedField::Message),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FieldViolation;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FieldViolation")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FieldViolation, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut field__ = None;
                let mut reason__ = None;
                let mut message__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Field => {
                            if field__.is_some() {
                                return Err(serde::de::Error::duplicate_field("field"));
                            }
                            field__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Message => {
                            if message__.is_some() {
                                return Err(serde::de::Error::duplicate_field("message"));
                            }
                            message__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(FieldViolation {
                    field: field__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    message: message__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FieldViolation", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Figure {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if self.text.is_some() {
            len += 1;
        }
        if self.low.is_some() {
            len += 1;
        }
        if self.high.is_some() {
            len += 1;
        }
        if self.qualifier != 0 {
            len += 1;
        }
        if self.qualifier_at.is_some() {
            len += 1;
        }
        if self.noun.is_some() {
            len += 1;
        }
        if self.measure != 0 {
            len += 1;
        }
        if self.measure_at.is_some() {
            len += 1;
        }
        if self.period.is_some() {
            len += 1;
        }
        if self.period_at.is_some() {
            len += 1;
        }
        if !self.places.is_empty() {
            len += 1;
        }
        if self.polarity != 0 {
            len += 1;
        }
        if !self.currency.is_empty() {
            len += 1;
        }
        if self.part_of.is_some() {
            len += 1;
        }
        if self.holder.is_some() {
            len += 1;
        }
        if !self.rule.is_empty() {
            len += 1;
        }
        if self.confidence != 0 {
            len += 1;
        }
        if self.curated.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Figure", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if let Some(v) = self.text.as_ref() {
            struct_ser.serialize_field("text", v)?;
        }
        if let Some(v) = self.low.as_ref() {
            struct_ser.serialize_field("low", v)?;
        }
        if let Some(v) = self.high.as_ref() {
            struct_ser.serialize_field("high", v)?;
        }
        if self.qualifier != 0 {
            let v = Qualifier::try_from(self.qualifier)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.qualifier)))?;
            struct_ser.serialize_field("qualifier", &v)?;
        }
        if let Some(v) = self.qualifier_at.as_ref() {
            struct_ser.serialize_field("qualifierAt", v)?;
        }
        if let Some(v) = self.noun.as_ref() {
            struct_ser.serialize_field("noun", v)?;
        }
        if self.measure != 0 {
            let v = Measure::try_from(self.measure)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.measure)))?;
            struct_ser.serialize_field("measure", &v)?;
        }
        if let Some(v) = self.measure_at.as_ref() {
            struct_ser.serialize_field("measureAt", v)?;
        }
        if let Some(v) = self.period.as_ref() {
            struct_ser.serialize_field("period", v)?;
        }
        if let Some(v) = self.period_at.as_ref() {
            struct_ser.serialize_field("periodAt", v)?;
        }
        if !self.places.is_empty() {
            struct_ser.serialize_field("places", &self.places)?;
        }
        if self.polarity != 0 {
            let v = Polarity::try_from(self.polarity)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.polarity)))?;
            struct_ser.serialize_field("polarity", &v)?;
        }
        if !self.currency.is_empty() {
            struct_ser.serialize_field("currency", &self.currency)?;
        }
        if let Some(v) = self.part_of.as_ref() {
            struct_ser.serialize_field("partOf", v)?;
        }
        if let Some(v) = self.holder.as_ref() {
            struct_ser.serialize_field("holder", v)?;
        }
        if !self.rule.is_empty() {
            struct_ser.serialize_field("rule", &self.rule)?;
        }
        if self.confidence != 0 {
            struct_ser.serialize_field("confidence", &self.confidence)?;
        }
        if let Some(v) = self.curated.as_ref() {
            struct_ser.serialize_field("curated", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Figure {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "text",
            "low",
            "high",
            "qualifier",
            "qualifier_at",
            "qualifierAt",
            "noun",
            "measure",
            "measure_at",
            "measureAt",
            "period",
            "period_at",
            "periodAt",
            "places",
            "polarity",
            "currency",
            "part_of",
            "partOf",
            "holder",
            "rule",
            "confidence",
            "curated",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Text,
            Low,
            High,
            Qualifier,
            QualifierAt,
            Noun,
            Measure,
            MeasureAt,
            Period,
            PeriodAt,
            Places,
            Polarity,
            Currency,
            PartOf,
            Holder,
            Rule,
            Confidence,
            Curated,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "text" => Ok(GeneratedField::Text),
                            "low" => Ok(GeneratedField::Low),
                            "high" => Ok(GeneratedField::High),
                            "qualifier" => Ok(GeneratedField::Qualifier),
                            "qualifierAt" | "qualifier_at" => Ok(GeneratedField::QualifierAt),
                            "noun" => Ok(GeneratedField::Noun),
                            "measure" => Ok(GeneratedField::Measure),
                            "measureAt" | "measure_at" => Ok(GeneratedField::MeasureAt),
                            "period" => Ok(GeneratedField::Period),
                            "periodAt" | "period_at" => Ok(GeneratedField::PeriodAt),
                            "places" => Ok(GeneratedField::Places),
                            "polarity" => Ok(GeneratedField::Polarity),
                            "currency" => Ok(GeneratedField::Currency),
                            "partOf" | "part_of" => Ok(GeneratedField::PartOf),
                            "holder" => Ok(GeneratedField::Holder),
                            "rule" => Ok(GeneratedField::Rule),
                            "confidence" => Ok(GeneratedField::Confidence),
                            "curated" => Ok(GeneratedField::Curated),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Figure;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Figure")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Figure, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut text__ = None;
                let mut low__ = None;
                let mut high__ = None;
                let mut qualifier__ = None;
                let mut qualifier_at__ = None;
                let mut noun__ = None;
                let mut measure__ = None;
                let mut measure_at__ = None;
                let mut period__ = None;
                let mut period_at__ = None;
                let mut places__ = None;
                let mut polarity__ = None;
                let mut currency__ = None;
                let mut part_of__ = None;
                let mut holder__ = None;
                let mut rule__ = None;
                let mut confidence__ = None;
                let mut curated__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Text => {
                            if text__.is_some() {
                                return Err(serde::de::Error::duplicate_field("text"));
                            }
                            text__ = map_.next_value()?;
                        }
                        GeneratedField::Low => {
                            if low__.is_some() {
                                return Err(serde::de::Error::duplicate_field("low"));
                            }
                            low__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::High => {
                            if high__.is_some() {
                                return Err(serde::de::Error::duplicate_field("high"));
                            }
                            high__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Qualifier => {
                            if qualifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("qualifier"));
                            }
                            qualifier__ = Some(map_.next_value::<Qualifier>()? as i32);
                        }
                        GeneratedField::QualifierAt => {
                            if qualifier_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("qualifierAt"));
                            }
                            qualifier_at__ = map_.next_value()?;
                        }
                        GeneratedField::Noun => {
                            if noun__.is_some() {
                                return Err(serde::de::Error::duplicate_field("noun"));
                            }
                            noun__ = map_.next_value()?;
                        }
                        GeneratedField::Measure => {
                            if measure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measure"));
                            }
                            measure__ = Some(map_.next_value::<Measure>()? as i32);
                        }
                        GeneratedField::MeasureAt => {
                            if measure_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measureAt"));
                            }
                            measure_at__ = map_.next_value()?;
                        }
                        GeneratedField::Period => {
                            if period__.is_some() {
                                return Err(serde::de::Error::duplicate_field("period"));
                            }
                            period__ = map_.next_value()?;
                        }
                        GeneratedField::PeriodAt => {
                            if period_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("periodAt"));
                            }
                            period_at__ = map_.next_value()?;
                        }
                        GeneratedField::Places => {
                            if places__.is_some() {
                                return Err(serde::de::Error::duplicate_field("places"));
                            }
                            places__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Polarity => {
                            if polarity__.is_some() {
                                return Err(serde::de::Error::duplicate_field("polarity"));
                            }
                            polarity__ = Some(map_.next_value::<Polarity>()? as i32);
                        }
                        GeneratedField::Currency => {
                            if currency__.is_some() {
                                return Err(serde::de::Error::duplicate_field("currency"));
                            }
                            currency__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PartOf => {
                            if part_of__.is_some() {
                                return Err(serde::de::Error::duplicate_field("partOf"));
                            }
                            part_of__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Holder => {
                            if holder__.is_some() {
                                return Err(serde::de::Error::duplicate_field("holder"));
                            }
                            holder__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Rule => {
                            if rule__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rule"));
                            }
                            rule__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Confidence => {
                            if confidence__.is_some() {
                                return Err(serde::de::Error::duplicate_field("confidence"));
                            }
                            confidence__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Curated => {
                            if curated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curated"));
                            }
                            curated__ = map_.next_value()?;
                        }
                    }
                }
                Ok(Figure {
                    id: id__.unwrap_or_default(),
                    text: text__,
                    low: low__,
                    high: high__,
                    qualifier: qualifier__.unwrap_or_default(),
                    qualifier_at: qualifier_at__,
                    noun: noun__,
                    measure: measure__.unwrap_or_default(),
                    measure_at: measure_at__,
                    period: period__,
                    period_at: period_at__,
                    places: places__.unwrap_or_default(),
                    polarity: polarity__.unwrap_or_default(),
                    currency: currency__.unwrap_or_default(),
                    part_of: part_of__,
                    holder: holder__,
                    rule: rule__.unwrap_or_default(),
                    confidence: confidence__.unwrap_or_default(),
                    curated: curated__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Figure", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FigureAddition {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.text.is_some() {
            len += 1;
        }
        if self.bounds.is_some() {
            len += 1;
        }
        if self.measure != 0 {
            len += 1;
        }
        if self.noun.is_some() {
            len += 1;
        }
        if self.period.is_some() {
            len += 1;
        }
        if self.places.is_some() {
            len += 1;
        }
        if self.polarity != 0 {
            len += 1;
        }
        if !self.currency.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FigureAddition", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if let Some(v) = self.text.as_ref() {
            struct_ser.serialize_field("text", v)?;
        }
        if let Some(v) = self.bounds.as_ref() {
            struct_ser.serialize_field("bounds", v)?;
        }
        if self.measure != 0 {
            let v = Measure::try_from(self.measure)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.measure)))?;
            struct_ser.serialize_field("measure", &v)?;
        }
        if let Some(v) = self.noun.as_ref() {
            struct_ser.serialize_field("noun", v)?;
        }
        if let Some(v) = self.period.as_ref() {
            struct_ser.serialize_field("period", v)?;
        }
        if let Some(v) = self.places.as_ref() {
            struct_ser.serialize_field("places", v)?;
        }
        if self.polarity != 0 {
            let v = Polarity::try_from(self.polarity)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.polarity)))?;
            struct_ser.serialize_field("polarity", &v)?;
        }
        if !self.currency.is_empty() {
            struct_ser.serialize_field("currency", &self.currency)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FigureAddition {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "text",
            "bounds",
            "measure",
            "noun",
            "period",
            "places",
            "polarity",
            "currency",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Text,
            Bounds,
            Measure,
            Noun,
            Period,
            Places,
            Polarity,
            Currency,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "text" => Ok(GeneratedField::Text),
                            "bounds" => Ok(GeneratedField::Bounds),
                            "measure" => Ok(GeneratedField::Measure),
                            "noun" => Ok(GeneratedField::Noun),
                            "period" => Ok(GeneratedField::Period),
                            "places" => Ok(GeneratedField::Places),
                            "polarity" => Ok(GeneratedField::Polarity),
                            "currency" => Ok(GeneratedField::Currency),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FigureAddition;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FigureAddition")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FigureAddition, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut text__ = None;
                let mut bounds__ = None;
                let mut measure__ = None;
                let mut noun__ = None;
                let mut period__ = None;
                let mut places__ = None;
                let mut polarity__ = None;
                let mut currency__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Text => {
                            if text__.is_some() {
                                return Err(serde::de::Error::duplicate_field("text"));
                            }
                            text__ = map_.next_value()?;
                        }
                        GeneratedField::Bounds => {
                            if bounds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("bounds"));
                            }
                            bounds__ = map_.next_value()?;
                        }
                        GeneratedField::Measure => {
                            if measure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measure"));
                            }
                            measure__ = Some(map_.next_value::<Measure>()? as i32);
                        }
                        GeneratedField::Noun => {
                            if noun__.is_some() {
                                return Err(serde::de::Error::duplicate_field("noun"));
                            }
                            noun__ = map_.next_value()?;
                        }
                        GeneratedField::Period => {
                            if period__.is_some() {
                                return Err(serde::de::Error::duplicate_field("period"));
                            }
                            period__ = map_.next_value()?;
                        }
                        GeneratedField::Places => {
                            if places__.is_some() {
                                return Err(serde::de::Error::duplicate_field("places"));
                            }
                            places__ = map_.next_value()?;
                        }
                        GeneratedField::Polarity => {
                            if polarity__.is_some() {
                                return Err(serde::de::Error::duplicate_field("polarity"));
                            }
                            polarity__ = Some(map_.next_value::<Polarity>()? as i32);
                        }
                        GeneratedField::Currency => {
                            if currency__.is_some() {
                                return Err(serde::de::Error::duplicate_field("currency"));
                            }
                            currency__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(FigureAddition {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    text: text__,
                    bounds: bounds__,
                    measure: measure__.unwrap_or_default(),
                    noun: noun__,
                    period: period__,
                    places: places__,
                    polarity: polarity__.unwrap_or_default(),
                    currency: currency__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FigureAddition", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FigureChange {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.before.is_some() {
            len += 1;
        }
        if self.after.is_some() {
            len += 1;
        }
        if !self.fields.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FigureChange", len)?;
        if let Some(v) = self.before.as_ref() {
            struct_ser.serialize_field("before", v)?;
        }
        if let Some(v) = self.after.as_ref() {
            struct_ser.serialize_field("after", v)?;
        }
        if !self.fields.is_empty() {
            struct_ser.serialize_field("fields", &self.fields)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FigureChange {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "before",
            "after",
            "fields",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Before,
            After,
            Fields,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "before" => Ok(GeneratedField::Before),
                            "after" => Ok(GeneratedField::After),
                            "fields" => Ok(GeneratedField::Fields),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FigureChange;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FigureChange")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FigureChange, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut before__ = None;
                let mut after__ = None;
                let mut fields__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Before => {
                            if before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("before"));
                            }
                            before__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = map_.next_value()?;
                        }
                        GeneratedField::Fields => {
                            if fields__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fields"));
                            }
                            fields__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(FigureChange {
                    before: before__,
                    after: after__,
                    fields: fields__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FigureChange", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FigureFilter {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.measure != 0 {
            len += 1;
        }
        if !self.period.is_empty() {
            len += 1;
        }
        if !self.place.is_empty() {
            len += 1;
        }
        if !self.speaker.is_empty() {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.report_id.is_empty() {
            len += 1;
        }
        if self.published_from_micros.is_some() {
            len += 1;
        }
        if self.published_to_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FigureFilter", len)?;
        if self.measure != 0 {
            let v = Measure::try_from(self.measure)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.measure)))?;
            struct_ser.serialize_field("measure", &v)?;
        }
        if !self.period.is_empty() {
            struct_ser.serialize_field("period", &self.period)?;
        }
        if !self.place.is_empty() {
            struct_ser.serialize_field("place", &self.place)?;
        }
        if !self.speaker.is_empty() {
            struct_ser.serialize_field("speaker", &self.speaker)?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if let Some(v) = self.published_from_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedFromMicros", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.published_to_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedToMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FigureFilter {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "measure",
            "period",
            "place",
            "speaker",
            "outlet",
            "report_id",
            "reportId",
            "published_from_micros",
            "publishedFromMicros",
            "published_to_micros",
            "publishedToMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Measure,
            Period,
            Place,
            Speaker,
            Outlet,
            ReportId,
            PublishedFromMicros,
            PublishedToMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "measure" => Ok(GeneratedField::Measure),
                            "period" => Ok(GeneratedField::Period),
                            "place" => Ok(GeneratedField::Place),
                            "speaker" => Ok(GeneratedField::Speaker),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "publishedFromMicros" | "published_from_micros" => Ok(GeneratedField::PublishedFromMicros),
                            "publishedToMicros" | "published_to_micros" => Ok(GeneratedField::PublishedToMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FigureFilter;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FigureFilter")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FigureFilter, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut measure__ = None;
                let mut period__ = None;
                let mut place__ = None;
                let mut speaker__ = None;
                let mut outlet__ = None;
                let mut report_id__ = None;
                let mut published_from_micros__ = None;
                let mut published_to_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Measure => {
                            if measure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measure"));
                            }
                            measure__ = Some(map_.next_value::<Measure>()? as i32);
                        }
                        GeneratedField::Period => {
                            if period__.is_some() {
                                return Err(serde::de::Error::duplicate_field("period"));
                            }
                            period__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Place => {
                            if place__.is_some() {
                                return Err(serde::de::Error::duplicate_field("place"));
                            }
                            place__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedFromMicros => {
                            if published_from_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedFromMicros"));
                            }
                            published_from_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PublishedToMicros => {
                            if published_to_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedToMicros"));
                            }
                            published_to_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(FigureFilter {
                    measure: measure__.unwrap_or_default(),
                    period: period__.unwrap_or_default(),
                    place: place__.unwrap_or_default(),
                    speaker: speaker__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    report_id: report_id__.unwrap_or_default(),
                    published_from_micros: published_from_micros__,
                    published_to_micros: published_to_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FigureFilter", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FollowRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after != 0 {
            len += 1;
        }
        if !self.store.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FollowRequest", len)?;
        if self.after != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&self.after).as_str())?;
        }
        if !self.store.is_empty() {
            struct_ser.serialize_field("store", &self.store)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FollowRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "store",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            Store,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "store" => Ok(GeneratedField::Store),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FollowRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FollowRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FollowRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut store__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Store => {
                            if store__.is_some() {
                                return Err(serde::de::Error::duplicate_field("store"));
                            }
                            store__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(FollowRequest {
                    after: after__.unwrap_or_default(),
                    store: store__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FollowRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FollowResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.entries.is_empty() {
            len += 1;
        }
        if self.head.is_some() {
            len += 1;
        }
        if !self.checkpoints.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.FollowResponse", len)?;
        if !self.entries.is_empty() {
            struct_ser.serialize_field("entries", &self.entries)?;
        }
        if let Some(v) = self.head.as_ref() {
            struct_ser.serialize_field("head", v)?;
        }
        if !self.checkpoints.is_empty() {
            struct_ser.serialize_field("checkpoints", &self.checkpoints)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FollowResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "entries",
            "head",
            "checkpoints",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Entries,
            Head,
            Checkpoints,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "entries" => Ok(GeneratedField::Entries),
                            "head" => Ok(GeneratedField::Head),
                            "checkpoints" => Ok(GeneratedField::Checkpoints),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FollowResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.FollowResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FollowResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut entries__ = None;
                let mut head__ = None;
                let mut checkpoints__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Entries => {
                            if entries__.is_some() {
                                return Err(serde::de::Error::duplicate_field("entries"));
                            }
                            entries__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Head => {
                            if head__.is_some() {
                                return Err(serde::de::Error::duplicate_field("head"));
                            }
                            head__ = map_.next_value()?;
                        }
                        GeneratedField::Checkpoints => {
                            if checkpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("checkpoints"));
                            }
                            checkpoints__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(FollowResponse {
                    entries: entries__.unwrap_or_default(),
                    head: head__,
                    checkpoints: checkpoints__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.FollowResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Freshness {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Freshness", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Freshness {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Freshness;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Freshness")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Freshness, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Freshness {
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Freshness", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetActorRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.key.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetActorRequest", len)?;
        if !self.key.is_empty() {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetActorRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "key",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Key,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "key" => Ok(GeneratedField::Key),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetActorRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetActorRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetActorRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut key__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(GetActorRequest {
                    key: key__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetActorRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetActorResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.actor.is_some() {
            len += 1;
        }
        if !self.members.is_empty() {
            len += 1;
        }
        if !self.acts.is_empty() {
            len += 1;
        }
        if !self.outlets.is_empty() {
            len += 1;
        }
        if !self.mediums.is_empty() {
            len += 1;
        }
        if !self.measures.is_empty() {
            len += 1;
        }
        if !self.languages.is_empty() {
            len += 1;
        }
        if !self.months.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetActorResponse", len)?;
        if let Some(v) = self.actor.as_ref() {
            struct_ser.serialize_field("actor", v)?;
        }
        if !self.members.is_empty() {
            struct_ser.serialize_field("members", &self.members)?;
        }
        if !self.acts.is_empty() {
            struct_ser.serialize_field("acts", &self.acts)?;
        }
        if !self.outlets.is_empty() {
            struct_ser.serialize_field("outlets", &self.outlets)?;
        }
        if !self.mediums.is_empty() {
            struct_ser.serialize_field("mediums", &self.mediums)?;
        }
        if !self.measures.is_empty() {
            struct_ser.serialize_field("measures", &self.measures)?;
        }
        if !self.languages.is_empty() {
            struct_ser.serialize_field("languages", &self.languages)?;
        }
        if !self.months.is_empty() {
            struct_ser.serialize_field("months", &self.months)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetActorResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "actor",
            "members",
            "acts",
            "outlets",
            "mediums",
            "measures",
            "languages",
            "months",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Actor,
            Members,
            Acts,
            Outlets,
            Mediums,
            Measures,
            Languages,
            Months,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "actor" => Ok(GeneratedField::Actor),
                            "members" => Ok(GeneratedField::Members),
                            "acts" => Ok(GeneratedField::Acts),
                            "outlets" => Ok(GeneratedField::Outlets),
                            "mediums" => Ok(GeneratedField::Mediums),
                            "measures" => Ok(GeneratedField::Measures),
                            "languages" => Ok(GeneratedField::Languages),
                            "months" => Ok(GeneratedField::Months),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetActorResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetActorResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetActorResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut actor__ = None;
                let mut members__ = None;
                let mut acts__ = None;
                let mut outlets__ = None;
                let mut mediums__ = None;
                let mut measures__ = None;
                let mut languages__ = None;
                let mut months__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Actor => {
                            if actor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actor"));
                            }
                            actor__ = map_.next_value()?;
                        }
                        GeneratedField::Members => {
                            if members__.is_some() {
                                return Err(serde::de::Error::duplicate_field("members"));
                            }
                            members__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Acts => {
                            if acts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("acts"));
                            }
                            acts__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlets => {
                            if outlets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlets"));
                            }
                            outlets__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Mediums => {
                            if mediums__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mediums"));
                            }
                            mediums__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Measures => {
                            if measures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measures"));
                            }
                            measures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Languages => {
                            if languages__.is_some() {
                                return Err(serde::de::Error::duplicate_field("languages"));
                            }
                            languages__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Months => {
                            if months__.is_some() {
                                return Err(serde::de::Error::duplicate_field("months"));
                            }
                            months__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(GetActorResponse {
                    actor: actor__,
                    members: members__.unwrap_or_default(),
                    acts: acts__.unwrap_or_default(),
                    outlets: outlets__.unwrap_or_default(),
                    mediums: mediums__.unwrap_or_default(),
                    measures: measures__.unwrap_or_default(),
                    languages: languages__.unwrap_or_default(),
                    months: months__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetActorResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetCheckpointRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let len = 0;
        let struct_ser = serializer.serialize_struct("marsad.v1.GetCheckpointRequest", len)?;
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetCheckpointRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                            Err(serde::de::Error::unknown_field(value, FIELDS))
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetCheckpointRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetCheckpointRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetCheckpointRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                while map_.next_key::<GeneratedField>()?.is_some() {
                    let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                }
                Ok(GetCheckpointRequest {
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetCheckpointRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetCheckpointResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.checkpoint.is_some() {
            len += 1;
        }
        if !self.verifier_key.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetCheckpointResponse", len)?;
        if let Some(v) = self.checkpoint.as_ref() {
            struct_ser.serialize_field("checkpoint", v)?;
        }
        if !self.verifier_key.is_empty() {
            struct_ser.serialize_field("verifierKey", &self.verifier_key)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetCheckpointResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "checkpoint",
            "verifier_key",
            "verifierKey",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Checkpoint,
            VerifierKey,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "checkpoint" => Ok(GeneratedField::Checkpoint),
                            "verifierKey" | "verifier_key" => Ok(GeneratedField::VerifierKey),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetCheckpointResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetCheckpointResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetCheckpointResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut checkpoint__ = None;
                let mut verifier_key__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Checkpoint => {
                            if checkpoint__.is_some() {
                                return Err(serde::de::Error::duplicate_field("checkpoint"));
                            }
                            checkpoint__ = map_.next_value()?;
                        }
                        GeneratedField::VerifierKey => {
                            if verifier_key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("verifierKey"));
                            }
                            verifier_key__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(GetCheckpointResponse {
                    checkpoint: checkpoint__,
                    verifier_key: verifier_key__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetCheckpointResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetConsistencyProofRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.old_size != 0 {
            len += 1;
        }
        if self.new_size != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetConsistencyProofRequest", len)?;
        if self.old_size != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("oldSize", ToString::to_string(&self.old_size).as_str())?;
        }
        if self.new_size != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("newSize", ToString::to_string(&self.new_size).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetConsistencyProofRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "old_size",
            "oldSize",
            "new_size",
            "newSize",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            OldSize,
            NewSize,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "oldSize" | "old_size" => Ok(GeneratedField::OldSize),
                            "newSize" | "new_size" => Ok(GeneratedField::NewSize),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetConsistencyProofRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetConsistencyProofRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetConsistencyProofRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut old_size__ = None;
                let mut new_size__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::OldSize => {
                            if old_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("oldSize"));
                            }
                            old_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::NewSize => {
                            if new_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("newSize"));
                            }
                            new_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(GetConsistencyProofRequest {
                    old_size: old_size__.unwrap_or_default(),
                    new_size: new_size__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetConsistencyProofRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetConsistencyProofResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.new_size != 0 {
            len += 1;
        }
        if !self.new_root_hash.is_empty() {
            len += 1;
        }
        if !self.hashes.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetConsistencyProofResponse", len)?;
        if self.new_size != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("newSize", ToString::to_string(&self.new_size).as_str())?;
        }
        if !self.new_root_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("newRootHash", pbjson::private::base64::encode(&self.new_root_hash).as_str())?;
        }
        if !self.hashes.is_empty() {
            struct_ser.serialize_field("hashes", &self.hashes.iter().map(pbjson::private::base64::encode).collect::<Vec<_>>())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetConsistencyProofResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "new_size",
            "newSize",
            "new_root_hash",
            "newRootHash",
            "hashes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            NewSize,
            NewRootHash,
            Hashes,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "newSize" | "new_size" => Ok(GeneratedField::NewSize),
                            "newRootHash" | "new_root_hash" => Ok(GeneratedField::NewRootHash),
                            "hashes" => Ok(GeneratedField::Hashes),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetConsistencyProofResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetConsistencyProofResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetConsistencyProofResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut new_size__ = None;
                let mut new_root_hash__ = None;
                let mut hashes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::NewSize => {
                            if new_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("newSize"));
                            }
                            new_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::NewRootHash => {
                            if new_root_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("newRootHash"));
                            }
                            new_root_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Hashes => {
                            if hashes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hashes"));
                            }
                            hashes__ = 
                                Some(map_.next_value::<Vec<::pbjson::private::BytesDeserialize<_>>>()?
                                    .into_iter().map(|x| x.0).collect())
                            ;
                        }
                    }
                }
                Ok(GetConsistencyProofResponse {
                    new_size: new_size__.unwrap_or_default(),
                    new_root_hash: new_root_hash__.unwrap_or_default(),
                    hashes: hashes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetConsistencyProofResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetFigureHistoryRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.at_least != 0 {
            len += 1;
        }
        if self.of.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetFigureHistoryRequest", len)?;
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if let Some(v) = self.of.as_ref() {
            match v {
                get_figure_history_request::Of::FigureId(v) => {
                    struct_ser.serialize_field("figureId", v)?;
                }
                get_figure_history_request::Of::SeriesId(v) => {
                    struct_ser.serialize_field("seriesId", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetFigureHistoryRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "at_least",
            "atLeast",
            "figure_id",
            "figureId",
            "series_id",
            "seriesId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            AtLeast,
            FigureId,
            SeriesId,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "figureId" | "figure_id" => Ok(GeneratedField::FigureId),
                            "seriesId" | "series_id" => Ok(GeneratedField::SeriesId),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetFigureHistoryRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetFigureHistoryRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetFigureHistoryRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut at_least__ = None;
                let mut of__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::FigureId => {
                            if of__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figureId"));
                            }
                            of__ = map_.next_value::<::std::option::Option<_>>()?.map(get_figure_history_request::Of::FigureId);
                        }
                        GeneratedField::SeriesId => {
                            if of__.is_some() {
                                return Err(serde::de::Error::duplicate_field("seriesId"));
                            }
                            of__ = map_.next_value::<::std::option::Option<_>>()?.map(get_figure_history_request::Of::SeriesId);
                        }
                    }
                }
                Ok(GetFigureHistoryRequest {
                    at_least: at_least__.unwrap_or_default(),
                    of: of__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetFigureHistoryRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetFigureHistoryResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.series_id.is_empty() {
            len += 1;
        }
        if !self.figures.is_empty() {
            len += 1;
        }
        if !self.relations.is_empty() {
            len += 1;
        }
        if self.truncated {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetFigureHistoryResponse", len)?;
        if !self.series_id.is_empty() {
            struct_ser.serialize_field("seriesId", &self.series_id)?;
        }
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if !self.relations.is_empty() {
            struct_ser.serialize_field("relations", &self.relations)?;
        }
        if self.truncated {
            struct_ser.serialize_field("truncated", &self.truncated)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetFigureHistoryResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "series_id",
            "seriesId",
            "figures",
            "relations",
            "truncated",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            SeriesId,
            Figures,
            Relations,
            Truncated,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "seriesId" | "series_id" => Ok(GeneratedField::SeriesId),
                            "figures" => Ok(GeneratedField::Figures),
                            "relations" => Ok(GeneratedField::Relations),
                            "truncated" => Ok(GeneratedField::Truncated),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetFigureHistoryResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetFigureHistoryResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetFigureHistoryResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut series_id__ = None;
                let mut figures__ = None;
                let mut relations__ = None;
                let mut truncated__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::SeriesId => {
                            if series_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("seriesId"));
                            }
                            series_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Relations => {
                            if relations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("relations"));
                            }
                            relations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Truncated => {
                            if truncated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("truncated"));
                            }
                            truncated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(GetFigureHistoryResponse {
                    series_id: series_id__.unwrap_or_default(),
                    figures: figures__.unwrap_or_default(),
                    relations: relations__.unwrap_or_default(),
                    truncated: truncated__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetFigureHistoryResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetHeadRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let len = 0;
        let struct_ser = serializer.serialize_struct("marsad.v1.GetHeadRequest", len)?;
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetHeadRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                            Err(serde::de::Error::unknown_field(value, FIELDS))
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetHeadRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetHeadRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetHeadRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                while map_.next_key::<GeneratedField>()?.is_some() {
                    let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                }
                Ok(GetHeadRequest {
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetHeadRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetHeadResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.head.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetHeadResponse", len)?;
        if let Some(v) = self.head.as_ref() {
            struct_ser.serialize_field("head", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetHeadResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "head",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Head,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "head" => Ok(GeneratedField::Head),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetHeadResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetHeadResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetHeadResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut head__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Head => {
                            if head__.is_some() {
                                return Err(serde::de::Error::duplicate_field("head"));
                            }
                            head__ = map_.next_value()?;
                        }
                    }
                }
                Ok(GetHeadResponse {
                    head: head__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetHeadResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetInclusionProofRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.size != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetInclusionProofRequest", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.size != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("size", ToString::to_string(&self.size).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetInclusionProofRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "size",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            Size,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "size" => Ok(GeneratedField::Size),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetInclusionProofRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetInclusionProofRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetInclusionProofRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut size__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Size => {
                            if size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("size"));
                            }
                            size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(GetInclusionProofRequest {
                    position: position__.unwrap_or_default(),
                    size: size__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetInclusionProofRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetInclusionProofResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.size != 0 {
            len += 1;
        }
        if !self.root_hash.is_empty() {
            len += 1;
        }
        if !self.leaf_hash.is_empty() {
            len += 1;
        }
        if !self.hashes.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetInclusionProofResponse", len)?;
        if self.size != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("size", ToString::to_string(&self.size).as_str())?;
        }
        if !self.root_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("rootHash", pbjson::private::base64::encode(&self.root_hash).as_str())?;
        }
        if !self.leaf_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("leafHash", pbjson::private::base64::encode(&self.leaf_hash).as_str())?;
        }
        if !self.hashes.is_empty() {
            struct_ser.serialize_field("hashes", &self.hashes.iter().map(pbjson::private::base64::encode).collect::<Vec<_>>())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetInclusionProofResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "size",
            "root_hash",
            "rootHash",
            "leaf_hash",
            "leafHash",
            "hashes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Size,
            RootHash,
            LeafHash,
            Hashes,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "size" => Ok(GeneratedField::Size),
                            "rootHash" | "root_hash" => Ok(GeneratedField::RootHash),
                            "leafHash" | "leaf_hash" => Ok(GeneratedField::LeafHash),
                            "hashes" => Ok(GeneratedField::Hashes),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetInclusionProofResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetInclusionProofResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetInclusionProofResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut size__ = None;
                let mut root_hash__ = None;
                let mut leaf_hash__ = None;
                let mut hashes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Size => {
                            if size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("size"));
                            }
                            size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RootHash => {
                            if root_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rootHash"));
                            }
                            root_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LeafHash => {
                            if leaf_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("leafHash"));
                            }
                            leaf_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Hashes => {
                            if hashes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hashes"));
                            }
                            hashes__ = 
                                Some(map_.next_value::<Vec<::pbjson::private::BytesDeserialize<_>>>()?
                                    .into_iter().map(|x| x.0).collect())
                            ;
                        }
                    }
                }
                Ok(GetInclusionProofResponse {
                    size: size__.unwrap_or_default(),
                    root_hash: root_hash__.unwrap_or_default(),
                    leaf_hash: leaf_hash__.unwrap_or_default(),
                    hashes: hashes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetInclusionProofResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetReportRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.analysis_position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetReportRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if self.analysis_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("analysisPosition", ToString::to_string(&self.analysis_position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetReportRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "at_least",
            "atLeast",
            "analysis_position",
            "analysisPosition",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            AtLeast,
            AnalysisPosition,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "analysisPosition" | "analysis_position" => Ok(GeneratedField::AnalysisPosition),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetReportRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetReportRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetReportRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut at_least__ = None;
                let mut analysis_position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AnalysisPosition => {
                            if analysis_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analysisPosition"));
                            }
                            analysis_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(GetReportRequest {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    analysis_position: analysis_position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetReportRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetReportResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.report.is_some() {
            len += 1;
        }
        if self.revision.is_some() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.analysis_position != 0 {
            len += 1;
        }
        if !self.analyses.is_empty() {
            len += 1;
        }
        if self.grade.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetReportResponse", len)?;
        if let Some(v) = self.report.as_ref() {
            struct_ser.serialize_field("report", v)?;
        }
        if let Some(v) = self.revision.as_ref() {
            struct_ser.serialize_field("revision", v)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if self.analysis_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("analysisPosition", ToString::to_string(&self.analysis_position).as_str())?;
        }
        if !self.analyses.is_empty() {
            struct_ser.serialize_field("analyses", &self.analyses)?;
        }
        if let Some(v) = self.grade.as_ref() {
            struct_ser.serialize_field("grade", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetReportResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report",
            "revision",
            "position",
            "freshness",
            "analysis_position",
            "analysisPosition",
            "analyses",
            "grade",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Report,
            Revision,
            Position,
            Freshness,
            AnalysisPosition,
            Analyses,
            Grade,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "report" => Ok(GeneratedField::Report),
                            "revision" => Ok(GeneratedField::Revision),
                            "position" => Ok(GeneratedField::Position),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "analysisPosition" | "analysis_position" => Ok(GeneratedField::AnalysisPosition),
                            "analyses" => Ok(GeneratedField::Analyses),
                            "grade" => Ok(GeneratedField::Grade),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetReportResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetReportResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetReportResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report__ = None;
                let mut revision__ = None;
                let mut position__ = None;
                let mut freshness__ = None;
                let mut analysis_position__ = None;
                let mut analyses__ = None;
                let mut grade__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Report => {
                            if report__.is_some() {
                                return Err(serde::de::Error::duplicate_field("report"));
                            }
                            report__ = map_.next_value()?;
                        }
                        GeneratedField::Revision => {
                            if revision__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revision"));
                            }
                            revision__ = map_.next_value()?;
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::AnalysisPosition => {
                            if analysis_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analysisPosition"));
                            }
                            analysis_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Analyses => {
                            if analyses__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analyses"));
                            }
                            analyses__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Grade => {
                            if grade__.is_some() {
                                return Err(serde::de::Error::duplicate_field("grade"));
                            }
                            grade__ = map_.next_value()?;
                        }
                    }
                }
                Ok(GetReportResponse {
                    report: report__,
                    revision: revision__,
                    position: position__.unwrap_or_default(),
                    freshness: freshness__,
                    analysis_position: analysis_position__.unwrap_or_default(),
                    analyses: analyses__.unwrap_or_default(),
                    grade: grade__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetReportResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetStatementRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.statement_id.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetStatementRequest", len)?;
        if !self.statement_id.is_empty() {
            struct_ser.serialize_field("statementId", &self.statement_id)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetStatementRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement_id",
            "statementId",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            StatementId,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statementId" | "statement_id" => Ok(GeneratedField::StatementId),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetStatementRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetStatementRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetStatementRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement_id__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::StatementId => {
                            if statement_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statementId"));
                            }
                            statement_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(GetStatementRequest {
                    statement_id: statement_id__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetStatementRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetStatementResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.statement.is_some() {
            len += 1;
        }
        if !self.figures.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetStatementResponse", len)?;
        if let Some(v) = self.statement.as_ref() {
            struct_ser.serialize_field("statement", v)?;
        }
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetStatementResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement",
            "figures",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statement,
            Figures,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statement" => Ok(GeneratedField::Statement),
                            "figures" => Ok(GeneratedField::Figures),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetStatementResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetStatementResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetStatementResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement__ = None;
                let mut figures__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statement => {
                            if statement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statement"));
                            }
                            statement__ = map_.next_value()?;
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(GetStatementResponse {
                    statement: statement__,
                    figures: figures__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetStatementResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetStatusRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let len = 0;
        let struct_ser = serializer.serialize_struct("marsad.v1.GetStatusRequest", len)?;
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetStatusRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                            Err(serde::de::Error::unknown_field(value, FIELDS))
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetStatusRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetStatusRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetStatusRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                while map_.next_key::<GeneratedField>()?.is_some() {
                    let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                }
                Ok(GetStatusRequest {
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetStatusRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetStatusResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.version.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if self.index_position != 0 {
            len += 1;
        }
        if self.ledger_position != 0 {
            len += 1;
        }
        if self.following {
            len += 1;
        }
        if !self.checkpoint.is_empty() {
            len += 1;
        }
        if !self.diverged.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.GetStatusResponse", len)?;
        if !self.version.is_empty() {
            struct_ser.serialize_field("version", &self.version)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.index_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("indexPosition", ToString::to_string(&self.index_position).as_str())?;
        }
        if self.ledger_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("ledgerPosition", ToString::to_string(&self.ledger_position).as_str())?;
        }
        if self.following {
            struct_ser.serialize_field("following", &self.following)?;
        }
        if !self.checkpoint.is_empty() {
            struct_ser.serialize_field("checkpoint", &self.checkpoint)?;
        }
        if !self.diverged.is_empty() {
            struct_ser.serialize_field("diverged", &self.diverged)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetStatusResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "version",
            "position",
            "index_position",
            "indexPosition",
            "ledger_position",
            "ledgerPosition",
            "following",
            "checkpoint",
            "diverged",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Version,
            Position,
            IndexPosition,
            LedgerPosition,
            Following,
            Checkpoint,
            Diverged,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "version" => Ok(GeneratedField::Version),
                            "position" => Ok(GeneratedField::Position),
                            "indexPosition" | "index_position" => Ok(GeneratedField::IndexPosition),
                            "ledgerPosition" | "ledger_position" => Ok(GeneratedField::LedgerPosition),
                            "following" => Ok(GeneratedField::Following),
                            "checkpoint" => Ok(GeneratedField::Checkpoint),
                            "diverged" => Ok(GeneratedField::Diverged),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetStatusResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.GetStatusResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetStatusResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut version__ = None;
                let mut position__ = None;
                let mut index_position__ = None;
                let mut ledger_position__ = None;
                let mut following__ = None;
                let mut checkpoint__ = None;
                let mut diverged__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Version => {
                            if version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("version"));
                            }
                            version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::IndexPosition => {
                            if index_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("indexPosition"));
                            }
                            index_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LedgerPosition => {
                            if ledger_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ledgerPosition"));
                            }
                            ledger_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Following => {
                            if following__.is_some() {
                                return Err(serde::de::Error::duplicate_field("following"));
                            }
                            following__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Checkpoint => {
                            if checkpoint__.is_some() {
                                return Err(serde::de::Error::duplicate_field("checkpoint"));
                            }
                            checkpoint__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Diverged => {
                            if diverged__.is_some() {
                                return Err(serde::de::Error::duplicate_field("diverged"));
                            }
                            diverged__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(GetStatusResponse {
                    version: version__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                    index_position: index_position__.unwrap_or_default(),
                    ledger_position: ledger_position__.unwrap_or_default(),
                    following: following__.unwrap_or_default(),
                    checkpoint: checkpoint__.unwrap_or_default(),
                    diverged: diverged__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.GetStatusResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for HistogramInterval {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "HISTOGRAM_INTERVAL_UNSPECIFIED",
            Self::Day => "HISTOGRAM_INTERVAL_DAY",
            Self::Month => "HISTOGRAM_INTERVAL_MONTH",
            Self::Year => "HISTOGRAM_INTERVAL_YEAR",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for HistogramInterval {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "HISTOGRAM_INTERVAL_UNSPECIFIED",
            "HISTOGRAM_INTERVAL_DAY",
            "HISTOGRAM_INTERVAL_MONTH",
            "HISTOGRAM_INTERVAL_YEAR",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = HistogramInterval;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "HISTOGRAM_INTERVAL_UNSPECIFIED" => Ok(HistogramInterval::Unspecified),
                    "HISTOGRAM_INTERVAL_DAY" => Ok(HistogramInterval::Day),
                    "HISTOGRAM_INTERVAL_MONTH" => Ok(HistogramInterval::Month),
                    "HISTOGRAM_INTERVAL_YEAR" => Ok(HistogramInterval::Year),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for HistogramSpan {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.start_micros != 0 {
            len += 1;
        }
        if self.count != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.HistogramSpan", len)?;
        if self.start_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("startMicros", ToString::to_string(&self.start_micros).as_str())?;
        }
        if self.count != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("count", ToString::to_string(&self.count).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for HistogramSpan {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "start_micros",
            "startMicros",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            StartMicros,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "startMicros" | "start_micros" => Ok(GeneratedField::StartMicros),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = HistogramSpan;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.HistogramSpan")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<HistogramSpan, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut start_micros__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::StartMicros => {
                            if start_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("startMicros"));
                            }
                            start_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(HistogramSpan {
                    start_micros: start_micros__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.HistogramSpan", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Hop {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.kind != 0 {
            len += 1;
        }
        if self.agent.is_some() {
            len += 1;
        }
        if self.medium.is_some() {
            len += 1;
        }
        if !self.rule.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Hop", len)?;
        if self.kind != 0 {
            let v = HopKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if let Some(v) = self.agent.as_ref() {
            struct_ser.serialize_field("agent", v)?;
        }
        if let Some(v) = self.medium.as_ref() {
            struct_ser.serialize_field("medium", v)?;
        }
        if !self.rule.is_empty() {
            struct_ser.serialize_field("rule", &self.rule)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Hop {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "kind",
            "agent",
            "medium",
            "rule",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Kind,
            Agent,
            Medium,
            Rule,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "kind" => Ok(GeneratedField::Kind),
                            "agent" => Ok(GeneratedField::Agent),
                            "medium" => Ok(GeneratedField::Medium),
                            "rule" => Ok(GeneratedField::Rule),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Hop;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Hop")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Hop, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut kind__ = None;
                let mut agent__ = None;
                let mut medium__ = None;
                let mut rule__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<HopKind>()? as i32);
                        }
                        GeneratedField::Agent => {
                            if agent__.is_some() {
                                return Err(serde::de::Error::duplicate_field("agent"));
                            }
                            agent__ = map_.next_value()?;
                        }
                        GeneratedField::Medium => {
                            if medium__.is_some() {
                                return Err(serde::de::Error::duplicate_field("medium"));
                            }
                            medium__ = map_.next_value()?;
                        }
                        GeneratedField::Rule => {
                            if rule__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rule"));
                            }
                            rule__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Hop {
                    kind: kind__.unwrap_or_default(),
                    agent: agent__,
                    medium: medium__,
                    rule: rule__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Hop", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for HopKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "HOP_KIND_UNSPECIFIED",
            Self::In => "HOP_KIND_IN",
            Self::To => "HOP_KIND_TO",
            Self::Published => "HOP_KIND_PUBLISHED",
            Self::Carried => "HOP_KIND_CARRIED",
            Self::Monitored => "HOP_KIND_MONITORED",
            Self::Obtained => "HOP_KIND_OBTAINED",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for HopKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "HOP_KIND_UNSPECIFIED",
            "HOP_KIND_IN",
            "HOP_KIND_TO",
            "HOP_KIND_PUBLISHED",
            "HOP_KIND_CARRIED",
            "HOP_KIND_MONITORED",
            "HOP_KIND_OBTAINED",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = HopKind;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "HOP_KIND_UNSPECIFIED" => Ok(HopKind::Unspecified),
                    "HOP_KIND_IN" => Ok(HopKind::In),
                    "HOP_KIND_TO" => Ok(HopKind::To),
                    "HOP_KIND_PUBLISHED" => Ok(HopKind::Published),
                    "HOP_KIND_CARRIED" => Ok(HopKind::Carried),
                    "HOP_KIND_MONITORED" => Ok(HopKind::Monitored),
                    "HOP_KIND_OBTAINED" => Ok(HopKind::Obtained),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for LabelFilter {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.speaker.is_empty() {
            len += 1;
        }
        if !self.actor.is_empty() {
            len += 1;
        }
        if self.act != 0 {
            len += 1;
        }
        if self.measure != 0 {
            len += 1;
        }
        if !self.place.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LabelFilter", len)?;
        if !self.speaker.is_empty() {
            struct_ser.serialize_field("speaker", &self.speaker)?;
        }
        if !self.actor.is_empty() {
            struct_ser.serialize_field("actor", &self.actor)?;
        }
        if self.act != 0 {
            let v = Act::try_from(self.act)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.act)))?;
            struct_ser.serialize_field("act", &v)?;
        }
        if self.measure != 0 {
            let v = Measure::try_from(self.measure)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.measure)))?;
            struct_ser.serialize_field("measure", &v)?;
        }
        if !self.place.is_empty() {
            struct_ser.serialize_field("place", &self.place)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LabelFilter {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "speaker",
            "actor",
            "act",
            "measure",
            "place",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Speaker,
            Actor,
            Act,
            Measure,
            Place,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "speaker" => Ok(GeneratedField::Speaker),
                            "actor" => Ok(GeneratedField::Actor),
                            "act" => Ok(GeneratedField::Act),
                            "measure" => Ok(GeneratedField::Measure),
                            "place" => Ok(GeneratedField::Place),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LabelFilter;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LabelFilter")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LabelFilter, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut speaker__ = None;
                let mut actor__ = None;
                let mut act__ = None;
                let mut measure__ = None;
                let mut place__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Actor => {
                            if actor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actor"));
                            }
                            actor__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Act => {
                            if act__.is_some() {
                                return Err(serde::de::Error::duplicate_field("act"));
                            }
                            act__ = Some(map_.next_value::<Act>()? as i32);
                        }
                        GeneratedField::Measure => {
                            if measure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("measure"));
                            }
                            measure__ = Some(map_.next_value::<Measure>()? as i32);
                        }
                        GeneratedField::Place => {
                            if place__.is_some() {
                                return Err(serde::de::Error::duplicate_field("place"));
                            }
                            place__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(LabelFilter {
                    speaker: speaker__.unwrap_or_default(),
                    actor: actor__.unwrap_or_default(),
                    act: act__.unwrap_or_default(),
                    measure: measure__.unwrap_or_default(),
                    place: place__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LabelFilter", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LedgerEntry {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if self.kind != 0 {
            len += 1;
        }
        if !self.body.is_empty() {
            len += 1;
        }
        if !self.leaf_hash.is_empty() {
            len += 1;
        }
        if self.withdrawn_by != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LedgerEntry", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if self.kind != 0 {
            let v = EntryKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if !self.body.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("body", pbjson::private::base64::encode(&self.body).as_str())?;
        }
        if !self.leaf_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("leafHash", pbjson::private::base64::encode(&self.leaf_hash).as_str())?;
        }
        if self.withdrawn_by != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("withdrawnBy", ToString::to_string(&self.withdrawn_by).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LedgerEntry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "recorded_micros",
            "recordedMicros",
            "kind",
            "body",
            "leaf_hash",
            "leafHash",
            "withdrawn_by",
            "withdrawnBy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RecordedMicros,
            Kind,
            Body,
            LeafHash,
            WithdrawnBy,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "kind" => Ok(GeneratedField::Kind),
                            "body" => Ok(GeneratedField::Body),
                            "leafHash" | "leaf_hash" => Ok(GeneratedField::LeafHash),
                            "withdrawnBy" | "withdrawn_by" => Ok(GeneratedField::WithdrawnBy),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LedgerEntry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LedgerEntry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LedgerEntry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut kind__ = None;
                let mut body__ = None;
                let mut leaf_hash__ = None;
                let mut withdrawn_by__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<EntryKind>()? as i32);
                        }
                        GeneratedField::Body => {
                            if body__.is_some() {
                                return Err(serde::de::Error::duplicate_field("body"));
                            }
                            body__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LeafHash => {
                            if leaf_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("leafHash"));
                            }
                            leaf_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::WithdrawnBy => {
                            if withdrawn_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("withdrawnBy"));
                            }
                            withdrawn_by__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(LedgerEntry {
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                    body: body__.unwrap_or_default(),
                    leaf_hash: leaf_hash__.unwrap_or_default(),
                    withdrawn_by: withdrawn_by__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LedgerEntry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LedgerHead {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if !self.root_hash.is_empty() {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if !self.store.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LedgerHead", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.root_hash.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("rootHash", pbjson::private::base64::encode(&self.root_hash).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if !self.store.is_empty() {
            struct_ser.serialize_field("store", &self.store)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LedgerHead {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "root_hash",
            "rootHash",
            "recorded_micros",
            "recordedMicros",
            "store",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RootHash,
            RecordedMicros,
            Store,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "rootHash" | "root_hash" => Ok(GeneratedField::RootHash),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "store" => Ok(GeneratedField::Store),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LedgerHead;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LedgerHead")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LedgerHead, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut root_hash__ = None;
                let mut recorded_micros__ = None;
                let mut store__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RootHash => {
                            if root_hash__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rootHash"));
                            }
                            root_hash__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Store => {
                            if store__.is_some() {
                                return Err(serde::de::Error::duplicate_field("store"));
                            }
                            store__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(LedgerHead {
                    position: position__.unwrap_or_default(),
                    root_hash: root_hash__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    store: store__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LedgerHead", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListActorsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListActorsRequest", len)?;
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListActorsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            PageSize,
            PageToken,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListActorsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListActorsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListActorsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListActorsRequest {
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListActorsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListActorsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.actors.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListActorsResponse", len)?;
        if !self.actors.is_empty() {
            struct_ser.serialize_field("actors", &self.actors)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListActorsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "actors",
            "next_page_token",
            "nextPageToken",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Actors,
            NextPageToken,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "actors" => Ok(GeneratedField::Actors),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListActorsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListActorsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListActorsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut actors__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Actors => {
                            if actors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actors"));
                            }
                            actors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListActorsResponse {
                    actors: actors__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListActorsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListCurationsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.actor.is_empty() {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.curator.is_empty() {
            len += 1;
        }
        if self.state != 0 {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListCurationsRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.actor.is_empty() {
            struct_ser.serialize_field("actor", &self.actor)?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.curator.is_empty() {
            struct_ser.serialize_field("curator", &self.curator)?;
        }
        if self.state != 0 {
            let v = CurationState::try_from(self.state)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.state)))?;
            struct_ser.serialize_field("state", &v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListCurationsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "actor",
            "outlet",
            "curator",
            "state",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            Actor,
            Outlet,
            Curator,
            State,
            PageSize,
            PageToken,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "actor" => Ok(GeneratedField::Actor),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "curator" => Ok(GeneratedField::Curator),
                            "state" => Ok(GeneratedField::State),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListCurationsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListCurationsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListCurationsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut actor__ = None;
                let mut outlet__ = None;
                let mut curator__ = None;
                let mut state__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Actor => {
                            if actor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actor"));
                            }
                            actor__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Curator => {
                            if curator__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curator"));
                            }
                            curator__ = Some(map_.next_value()?);
                        }
                        GeneratedField::State => {
                            if state__.is_some() {
                                return Err(serde::de::Error::duplicate_field("state"));
                            }
                            state__ = Some(map_.next_value::<CurationState>()? as i32);
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListCurationsRequest {
                    report_id: report_id__.unwrap_or_default(),
                    actor: actor__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    curator: curator__.unwrap_or_default(),
                    state: state__.unwrap_or_default(),
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListCurationsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListCurationsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.curations.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListCurationsResponse", len)?;
        if !self.curations.is_empty() {
            struct_ser.serialize_field("curations", &self.curations)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListCurationsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "curations",
            "next_page_token",
            "nextPageToken",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Curations,
            NextPageToken,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "curations" => Ok(GeneratedField::Curations),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListCurationsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListCurationsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListCurationsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut curations__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Curations => {
                            if curations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curations"));
                            }
                            curations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListCurationsResponse {
                    curations: curations__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListCurationsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListFiguresRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.count {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListFiguresRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if self.count {
            struct_ser.serialize_field("count", &self.count)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListFiguresRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            PageSize,
            PageToken,
            AtLeast,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListFiguresRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListFiguresRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListFiguresRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ListFiguresRequest {
                    filter: filter__,
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListFiguresRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListFiguresResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.figures.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.count.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListFiguresResponse", len)?;
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if let Some(v) = self.count.as_ref() {
            struct_ser.serialize_field("count", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListFiguresResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "figures",
            "next_page_token",
            "nextPageToken",
            "freshness",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Figures,
            NextPageToken,
            Freshness,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "figures" => Ok(GeneratedField::Figures),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListFiguresResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListFiguresResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListFiguresResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut figures__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListFiguresResponse {
                    figures: figures__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                    count: count__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListFiguresResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListOutletsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListOutletsRequest", len)?;
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListOutletsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            PageSize,
            PageToken,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListOutletsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListOutletsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListOutletsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListOutletsRequest {
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListOutletsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListOutletsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.outlets.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListOutletsResponse", len)?;
        if !self.outlets.is_empty() {
            struct_ser.serialize_field("outlets", &self.outlets)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListOutletsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "outlets",
            "next_page_token",
            "nextPageToken",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Outlets,
            NextPageToken,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "outlets" => Ok(GeneratedField::Outlets),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListOutletsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListOutletsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListOutletsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut outlets__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Outlets => {
                            if outlets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlets"));
                            }
                            outlets__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListOutletsResponse {
                    outlets: outlets__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListOutletsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListRejectionsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListRejectionsRequest", len)?;
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListRejectionsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            PageSize,
            PageToken,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListRejectionsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListRejectionsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListRejectionsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut page_size__ = None;
                let mut page_token__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ListRejectionsRequest {
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListRejectionsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListRejectionsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.rejections.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListRejectionsResponse", len)?;
        if !self.rejections.is_empty() {
            struct_ser.serialize_field("rejections", &self.rejections)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListRejectionsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "rejections",
            "next_page_token",
            "nextPageToken",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Rejections,
            NextPageToken,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "rejections" => Ok(GeneratedField::Rejections),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListRejectionsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListRejectionsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListRejectionsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut rejections__ = None;
                let mut next_page_token__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Rejections => {
                            if rejections__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rejections"));
                            }
                            rejections__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ListRejectionsResponse {
                    rejections: rejections__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListRejectionsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListReportsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.count {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListReportsRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if self.count {
            struct_ser.serialize_field("count", &self.count)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListReportsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            PageSize,
            PageToken,
            AtLeast,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListReportsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListReportsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListReportsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ListReportsRequest {
                    filter: filter__,
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListReportsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListReportsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.reports.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.count.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListReportsResponse", len)?;
        if !self.reports.is_empty() {
            struct_ser.serialize_field("reports", &self.reports)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if let Some(v) = self.count.as_ref() {
            struct_ser.serialize_field("count", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListReportsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "reports",
            "next_page_token",
            "nextPageToken",
            "freshness",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Reports,
            NextPageToken,
            Freshness,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reports" => Ok(GeneratedField::Reports),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListReportsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListReportsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListReportsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut reports__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Reports => {
                            if reports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reports"));
                            }
                            reports__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListReportsResponse {
                    reports: reports__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                    count: count__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListReportsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListRevisionsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListRevisionsRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListRevisionsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListRevisionsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListRevisionsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListRevisionsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListRevisionsRequest {
                    report_id: report_id__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListRevisionsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListRevisionsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.revisions.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListRevisionsResponse", len)?;
        if !self.revisions.is_empty() {
            struct_ser.serialize_field("revisions", &self.revisions)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListRevisionsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "revisions",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Revisions,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "revisions" => Ok(GeneratedField::Revisions),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListRevisionsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListRevisionsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListRevisionsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut revisions__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Revisions => {
                            if revisions__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisions"));
                            }
                            revisions__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListRevisionsResponse {
                    revisions: revisions__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListRevisionsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListStatementsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.filter.is_some() {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.count {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListStatementsRequest", len)?;
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if self.count {
            struct_ser.serialize_field("count", &self.count)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListStatementsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "filter",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Filter,
            PageSize,
            PageToken,
            AtLeast,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "filter" => Ok(GeneratedField::Filter),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListStatementsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListStatementsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListStatementsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut filter__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ListStatementsRequest {
                    filter: filter__,
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListStatementsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListStatementsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.statements.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.count.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListStatementsResponse", len)?;
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if let Some(v) = self.count.as_ref() {
            struct_ser.serialize_field("count", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListStatementsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statements",
            "next_page_token",
            "nextPageToken",
            "freshness",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statements,
            NextPageToken,
            Freshness,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statements" => Ok(GeneratedField::Statements),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListStatementsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListStatementsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListStatementsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statements__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListStatementsResponse {
                    statements: statements__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                    count: count__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListStatementsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListWithdrawalsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListWithdrawalsRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListWithdrawalsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            PageSize,
            PageToken,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListWithdrawalsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListWithdrawalsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListWithdrawalsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListWithdrawalsRequest {
                    report_id: report_id__.unwrap_or_default(),
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListWithdrawalsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListWithdrawalsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.withdrawals.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListWithdrawalsResponse", len)?;
        if !self.withdrawals.is_empty() {
            struct_ser.serialize_field("withdrawals", &self.withdrawals)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListWithdrawalsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "withdrawals",
            "next_page_token",
            "nextPageToken",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Withdrawals,
            NextPageToken,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "withdrawals" => Ok(GeneratedField::Withdrawals),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListWithdrawalsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListWithdrawalsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListWithdrawalsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut withdrawals__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Withdrawals => {
                            if withdrawals__.is_some() {
                                return Err(serde::de::Error::duplicate_field("withdrawals"));
                            }
                            withdrawals__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListWithdrawalsResponse {
                    withdrawals: withdrawals__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListWithdrawalsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListWordingsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.statement_id.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListWordingsRequest", len)?;
        if !self.statement_id.is_empty() {
            struct_ser.serialize_field("statementId", &self.statement_id)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListWordingsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement_id",
            "statementId",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            StatementId,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statementId" | "statement_id" => Ok(GeneratedField::StatementId),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListWordingsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListWordingsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListWordingsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement_id__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::StatementId => {
                            if statement_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statementId"));
                            }
                            statement_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ListWordingsRequest {
                    statement_id: statement_id__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListWordingsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListWordingsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.wordings.is_empty() {
            len += 1;
        }
        if self.truncated {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ListWordingsResponse", len)?;
        if !self.wordings.is_empty() {
            struct_ser.serialize_field("wordings", &self.wordings)?;
        }
        if self.truncated {
            struct_ser.serialize_field("truncated", &self.truncated)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListWordingsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "wordings",
            "truncated",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Wordings,
            Truncated,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "wordings" => Ok(GeneratedField::Wordings),
                            "truncated" => Ok(GeneratedField::Truncated),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListWordingsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ListWordingsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListWordingsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut wordings__ = None;
                let mut truncated__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Wordings => {
                            if wordings__.is_some() {
                                return Err(serde::de::Error::duplicate_field("wordings"));
                            }
                            wordings__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Truncated => {
                            if truncated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("truncated"));
                            }
                            truncated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(ListWordingsResponse {
                    wordings: wordings__.unwrap_or_default(),
                    truncated: truncated__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ListWordingsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LocatedFigure {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.figure.is_some() {
            len += 1;
        }
        if self.source.is_some() {
            len += 1;
        }
        if !self.statement_id.is_empty() {
            len += 1;
        }
        if !self.speaker.is_empty() {
            len += 1;
        }
        if !self.family.is_empty() {
            len += 1;
        }
        if !self.series_id.is_empty() {
            len += 1;
        }
        if !self.part_of_id.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LocatedFigure", len)?;
        if let Some(v) = self.figure.as_ref() {
            struct_ser.serialize_field("figure", v)?;
        }
        if let Some(v) = self.source.as_ref() {
            struct_ser.serialize_field("source", v)?;
        }
        if !self.statement_id.is_empty() {
            struct_ser.serialize_field("statementId", &self.statement_id)?;
        }
        if !self.speaker.is_empty() {
            struct_ser.serialize_field("speaker", &self.speaker)?;
        }
        if !self.family.is_empty() {
            struct_ser.serialize_field("family", &self.family)?;
        }
        if !self.series_id.is_empty() {
            struct_ser.serialize_field("seriesId", &self.series_id)?;
        }
        if !self.part_of_id.is_empty() {
            struct_ser.serialize_field("partOfId", &self.part_of_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LocatedFigure {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "figure",
            "source",
            "statement_id",
            "statementId",
            "speaker",
            "family",
            "series_id",
            "seriesId",
            "part_of_id",
            "partOfId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Figure,
            Source,
            StatementId,
            Speaker,
            Family,
            SeriesId,
            PartOfId,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "figure" => Ok(GeneratedField::Figure),
                            "source" => Ok(GeneratedField::Source),
                            "statementId" | "statement_id" => Ok(GeneratedField::StatementId),
                            "speaker" => Ok(GeneratedField::Speaker),
                            "family" => Ok(GeneratedField::Family),
                            "seriesId" | "series_id" => Ok(GeneratedField::SeriesId),
                            "partOfId" | "part_of_id" => Ok(GeneratedField::PartOfId),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LocatedFigure;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LocatedFigure")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LocatedFigure, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut figure__ = None;
                let mut source__ = None;
                let mut statement_id__ = None;
                let mut speaker__ = None;
                let mut family__ = None;
                let mut series_id__ = None;
                let mut part_of_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Figure => {
                            if figure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figure"));
                            }
                            figure__ = map_.next_value()?;
                        }
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = map_.next_value()?;
                        }
                        GeneratedField::StatementId => {
                            if statement_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statementId"));
                            }
                            statement_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Family => {
                            if family__.is_some() {
                                return Err(serde::de::Error::duplicate_field("family"));
                            }
                            family__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SeriesId => {
                            if series_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("seriesId"));
                            }
                            series_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PartOfId => {
                            if part_of_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("partOfId"));
                            }
                            part_of_id__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(LocatedFigure {
                    figure: figure__,
                    source: source__,
                    statement_id: statement_id__.unwrap_or_default(),
                    speaker: speaker__.unwrap_or_default(),
                    family: family__.unwrap_or_default(),
                    series_id: series_id__.unwrap_or_default(),
                    part_of_id: part_of_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LocatedFigure", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LocatedRelation {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.kind != 0 {
            len += 1;
        }
        if self.from.is_some() {
            len += 1;
        }
        if self.to.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LocatedRelation", len)?;
        if self.kind != 0 {
            let v = RelationKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if let Some(v) = self.from.as_ref() {
            struct_ser.serialize_field("from", v)?;
        }
        if let Some(v) = self.to.as_ref() {
            struct_ser.serialize_field("to", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LocatedRelation {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "kind",
            "from",
            "to",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Kind,
            From,
            To,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "kind" => Ok(GeneratedField::Kind),
                            "from" => Ok(GeneratedField::From),
                            "to" => Ok(GeneratedField::To),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LocatedRelation;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LocatedRelation")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LocatedRelation, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut kind__ = None;
                let mut from__ = None;
                let mut to__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<RelationKind>()? as i32);
                        }
                        GeneratedField::From => {
                            if from__.is_some() {
                                return Err(serde::de::Error::duplicate_field("from"));
                            }
                            from__ = map_.next_value()?;
                        }
                        GeneratedField::To => {
                            if to__.is_some() {
                                return Err(serde::de::Error::duplicate_field("to"));
                            }
                            to__ = map_.next_value()?;
                        }
                    }
                }
                Ok(LocatedRelation {
                    kind: kind__.unwrap_or_default(),
                    from: from__,
                    to: to__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LocatedRelation", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LocatedStatement {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.statement.is_some() {
            len += 1;
        }
        if self.source.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LocatedStatement", len)?;
        if let Some(v) = self.statement.as_ref() {
            struct_ser.serialize_field("statement", v)?;
        }
        if let Some(v) = self.source.as_ref() {
            struct_ser.serialize_field("source", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LocatedStatement {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement",
            "source",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statement,
            Source,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statement" => Ok(GeneratedField::Statement),
                            "source" => Ok(GeneratedField::Source),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LocatedStatement;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LocatedStatement")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LocatedStatement, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement__ = None;
                let mut source__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statement => {
                            if statement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statement"));
                            }
                            statement__ = map_.next_value()?;
                        }
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = map_.next_value()?;
                        }
                    }
                }
                Ok(LocatedStatement {
                    statement: statement__,
                    source: source__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LocatedStatement", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LookupActorsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.typed.is_empty() {
            len += 1;
        }
        if self.limit != 0 {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LookupActorsRequest", len)?;
        if !self.typed.is_empty() {
            struct_ser.serialize_field("typed", &self.typed)?;
        }
        if self.limit != 0 {
            struct_ser.serialize_field("limit", &self.limit)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LookupActorsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "typed",
            "limit",
            "at_least",
            "atLeast",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Typed,
            Limit,
            AtLeast,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "typed" => Ok(GeneratedField::Typed),
                            "limit" => Ok(GeneratedField::Limit),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LookupActorsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LookupActorsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LookupActorsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut typed__ = None;
                let mut limit__ = None;
                let mut at_least__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Typed => {
                            if typed__.is_some() {
                                return Err(serde::de::Error::duplicate_field("typed"));
                            }
                            typed__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Limit => {
                            if limit__.is_some() {
                                return Err(serde::de::Error::duplicate_field("limit"));
                            }
                            limit__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(LookupActorsRequest {
                    typed: typed__.unwrap_or_default(),
                    limit: limit__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LookupActorsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LookupActorsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.actors.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.LookupActorsResponse", len)?;
        if !self.actors.is_empty() {
            struct_ser.serialize_field("actors", &self.actors)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LookupActorsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "actors",
            "freshness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Actors,
            Freshness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "actors" => Ok(GeneratedField::Actors),
                            "freshness" => Ok(GeneratedField::Freshness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LookupActorsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.LookupActorsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LookupActorsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut actors__ = None;
                let mut freshness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Actors => {
                            if actors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actors"));
                            }
                            actors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                    }
                }
                Ok(LookupActorsResponse {
                    actors: actors__.unwrap_or_default(),
                    freshness: freshness__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.LookupActorsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Measure {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "MEASURE_UNSPECIFIED",
            Self::Killed => "MEASURE_KILLED",
            Self::Wounded => "MEASURE_WOUNDED",
            Self::Casualties => "MEASURE_CASUALTIES",
            Self::Detained => "MEASURE_DETAINED",
            Self::Released => "MEASURE_RELEASED",
            Self::Abducted => "MEASURE_ABDUCTED",
            Self::Missing => "MEASURE_MISSING",
            Self::Displaced => "MEASURE_DISPLACED",
            Self::Returned => "MEASURE_RETURNED",
            Self::Surrendered => "MEASURE_SURRENDERED",
            Self::Neutralised => "MEASURE_NEUTRALISED",
            Self::Operations => "MEASURE_OPERATIONS",
            Self::Strikes => "MEASURE_STRIKES",
            Self::Attacks => "MEASURE_ATTACKS",
            Self::Violations => "MEASURE_VIOLATIONS",
            Self::Destroyed => "MEASURE_DESTROYED",
            Self::Seized => "MEASURE_SEIZED",
            Self::Beneficiaries => "MEASURE_BENEFICIARIES",
            Self::Aid => "MEASURE_AID",
            Self::Money => "MEASURE_MONEY",
            Self::Personnel => "MEASURE_PERSONNEL",
            Self::Population => "MEASURE_POPULATION",
            Self::Other => "MEASURE_OTHER",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Measure {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "MEASURE_UNSPECIFIED",
            "MEASURE_KILLED",
            "MEASURE_WOUNDED",
            "MEASURE_CASUALTIES",
            "MEASURE_DETAINED",
            "MEASURE_RELEASED",
            "MEASURE_ABDUCTED",
            "MEASURE_MISSING",
            "MEASURE_DISPLACED",
            "MEASURE_RETURNED",
            "MEASURE_SURRENDERED",
            "MEASURE_NEUTRALISED",
            "MEASURE_OPERATIONS",
            "MEASURE_STRIKES",
            "MEASURE_ATTACKS",
            "MEASURE_VIOLATIONS",
            "MEASURE_DESTROYED",
            "MEASURE_SEIZED",
            "MEASURE_BENEFICIARIES",
            "MEASURE_AID",
            "MEASURE_MONEY",
            "MEASURE_PERSONNEL",
            "MEASURE_POPULATION",
            "MEASURE_OTHER",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Measure;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "MEASURE_UNSPECIFIED" => Ok(Measure::Unspecified),
                    "MEASURE_KILLED" => Ok(Measure::Killed),
                    "MEASURE_WOUNDED" => Ok(Measure::Wounded),
                    "MEASURE_CASUALTIES" => Ok(Measure::Casualties),
                    "MEASURE_DETAINED" => Ok(Measure::Detained),
                    "MEASURE_RELEASED" => Ok(Measure::Released),
                    "MEASURE_ABDUCTED" => Ok(Measure::Abducted),
                    "MEASURE_MISSING" => Ok(Measure::Missing),
                    "MEASURE_DISPLACED" => Ok(Measure::Displaced),
                    "MEASURE_RETURNED" => Ok(Measure::Returned),
                    "MEASURE_SURRENDERED" => Ok(Measure::Surrendered),
                    "MEASURE_NEUTRALISED" => Ok(Measure::Neutralised),
                    "MEASURE_OPERATIONS" => Ok(Measure::Operations),
                    "MEASURE_STRIKES" => Ok(Measure::Strikes),
                    "MEASURE_ATTACKS" => Ok(Measure::Attacks),
                    "MEASURE_VIOLATIONS" => Ok(Measure::Violations),
                    "MEASURE_DESTROYED" => Ok(Measure::Destroyed),
                    "MEASURE_SEIZED" => Ok(Measure::Seized),
                    "MEASURE_BENEFICIARIES" => Ok(Measure::Beneficiaries),
                    "MEASURE_AID" => Ok(Measure::Aid),
                    "MEASURE_MONEY" => Ok(Measure::Money),
                    "MEASURE_PERSONNEL" => Ok(Measure::Personnel),
                    "MEASURE_POPULATION" => Ok(Measure::Population),
                    "MEASURE_OTHER" => Ok(Measure::Other),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Mode {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "MODE_UNSPECIFIED",
            Self::Direct => "MODE_DIRECT",
            Self::Indirect => "MODE_INDIRECT",
            Self::Mixed => "MODE_MIXED",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Mode {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "MODE_UNSPECIFIED",
            "MODE_DIRECT",
            "MODE_INDIRECT",
            "MODE_MIXED",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Mode;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "MODE_UNSPECIFIED" => Ok(Mode::Unspecified),
                    "MODE_DIRECT" => Ok(Mode::Direct),
                    "MODE_INDIRECT" => Ok(Mode::Indirect),
                    "MODE_MIXED" => Ok(Mode::Mixed),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Outcome {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "OUTCOME_UNSPECIFIED",
            Self::Created => "OUTCOME_CREATED",
            Self::Revised => "OUTCOME_REVISED",
            Self::Unchanged => "OUTCOME_UNCHANGED",
            Self::Withdrawn => "OUTCOME_WITHDRAWN",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Outcome {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "OUTCOME_UNSPECIFIED",
            "OUTCOME_CREATED",
            "OUTCOME_REVISED",
            "OUTCOME_UNCHANGED",
            "OUTCOME_WITHDRAWN",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Outcome;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "OUTCOME_UNSPECIFIED" => Ok(Outcome::Unspecified),
                    "OUTCOME_CREATED" => Ok(Outcome::Created),
                    "OUTCOME_REVISED" => Ok(Outcome::Revised),
                    "OUTCOME_UNCHANGED" => Ok(Outcome::Unchanged),
                    "OUTCOME_WITHDRAWN" => Ok(Outcome::Withdrawn),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Outlet {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.name.is_empty() {
            len += 1;
        }
        if self.reports != 0 {
            len += 1;
        }
        if self.statements != 0 {
            len += 1;
        }
        if !self.languages.is_empty() {
            len += 1;
        }
        if self.grade.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Outlet", len)?;
        if !self.name.is_empty() {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if self.reports != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("reports", ToString::to_string(&self.reports).as_str())?;
        }
        if self.statements != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("statements", ToString::to_string(&self.statements).as_str())?;
        }
        if !self.languages.is_empty() {
            struct_ser.serialize_field("languages", &self.languages)?;
        }
        if let Some(v) = self.grade.as_ref() {
            struct_ser.serialize_field("grade", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Outlet {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "reports",
            "statements",
            "languages",
            "grade",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Reports,
            Statements,
            Languages,
            Grade,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "name" => Ok(GeneratedField::Name),
                            "reports" => Ok(GeneratedField::Reports),
                            "statements" => Ok(GeneratedField::Statements),
                            "languages" => Ok(GeneratedField::Languages),
                            "grade" => Ok(GeneratedField::Grade),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Outlet;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Outlet")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Outlet, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut reports__ = None;
                let mut statements__ = None;
                let mut languages__ = None;
                let mut grade__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reports => {
                            if reports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reports"));
                            }
                            reports__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Languages => {
                            if languages__.is_some() {
                                return Err(serde::de::Error::duplicate_field("languages"));
                            }
                            languages__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Grade => {
                            if grade__.is_some() {
                                return Err(serde::de::Error::duplicate_field("grade"));
                            }
                            grade__ = map_.next_value()?;
                        }
                    }
                }
                Ok(Outlet {
                    name: name__.unwrap_or_default(),
                    reports: reports__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    languages: languages__.unwrap_or_default(),
                    grade: grade__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Outlet", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Period {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.edtf.is_empty() {
            len += 1;
        }
        if self.first_day.is_some() {
            len += 1;
        }
        if self.last_day.is_some() {
            len += 1;
        }
        if self.running {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Period", len)?;
        if !self.edtf.is_empty() {
            struct_ser.serialize_field("edtf", &self.edtf)?;
        }
        if let Some(v) = self.first_day.as_ref() {
            struct_ser.serialize_field("firstDay", v)?;
        }
        if let Some(v) = self.last_day.as_ref() {
            struct_ser.serialize_field("lastDay", v)?;
        }
        if self.running {
            struct_ser.serialize_field("running", &self.running)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Period {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "edtf",
            "first_day",
            "firstDay",
            "last_day",
            "lastDay",
            "running",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Edtf,
            FirstDay,
            LastDay,
            Running,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "edtf" => Ok(GeneratedField::Edtf),
                            "firstDay" | "first_day" => Ok(GeneratedField::FirstDay),
                            "lastDay" | "last_day" => Ok(GeneratedField::LastDay),
                            "running" => Ok(GeneratedField::Running),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Period;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Period")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Period, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut edtf__ = None;
                let mut first_day__ = None;
                let mut last_day__ = None;
                let mut running__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Edtf => {
                            if edtf__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edtf"));
                            }
                            edtf__ = Some(map_.next_value()?);
                        }
                        GeneratedField::FirstDay => {
                            if first_day__.is_some() {
                                return Err(serde::de::Error::duplicate_field("firstDay"));
                            }
                            first_day__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::LastDay => {
                            if last_day__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastDay"));
                            }
                            last_day__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Running => {
                            if running__.is_some() {
                                return Err(serde::de::Error::duplicate_field("running"));
                            }
                            running__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Period {
                    edtf: edtf__.unwrap_or_default(),
                    first_day: first_day__,
                    last_day: last_day__,
                    running: running__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Period", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for PlaceRef {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if !self.name.is_empty() {
            len += 1;
        }
        if !self.country.is_empty() {
            len += 1;
        }
        if self.evidence.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.PlaceRef", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if !self.name.is_empty() {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if !self.country.is_empty() {
            struct_ser.serialize_field("country", &self.country)?;
        }
        if let Some(v) = self.evidence.as_ref() {
            struct_ser.serialize_field("evidence", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for PlaceRef {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "name",
            "country",
            "evidence",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Name,
            Country,
            Evidence,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "name" => Ok(GeneratedField::Name),
                            "country" => Ok(GeneratedField::Country),
                            "evidence" => Ok(GeneratedField::Evidence),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = PlaceRef;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.PlaceRef")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<PlaceRef, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut name__ = None;
                let mut country__ = None;
                let mut evidence__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Country => {
                            if country__.is_some() {
                                return Err(serde::de::Error::duplicate_field("country"));
                            }
                            country__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Evidence => {
                            if evidence__.is_some() {
                                return Err(serde::de::Error::duplicate_field("evidence"));
                            }
                            evidence__ = map_.next_value()?;
                        }
                    }
                }
                Ok(PlaceRef {
                    id: id__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    country: country__.unwrap_or_default(),
                    evidence: evidence__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.PlaceRef", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Polarity {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "POLARITY_UNSPECIFIED",
            Self::Asserted => "POLARITY_ASSERTED",
            Self::Denied => "POLARITY_DENIED",
            Self::Hypothetical => "POLARITY_HYPOTHETICAL",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Polarity {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "POLARITY_UNSPECIFIED",
            "POLARITY_ASSERTED",
            "POLARITY_DENIED",
            "POLARITY_HYPOTHETICAL",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Polarity;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "POLARITY_UNSPECIFIED" => Ok(Polarity::Unspecified),
                    "POLARITY_ASSERTED" => Ok(Polarity::Asserted),
                    "POLARITY_DENIED" => Ok(Polarity::Denied),
                    "POLARITY_HYPOTHETICAL" => Ok(Polarity::Hypothetical),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Qualifier {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "QUALIFIER_UNSPECIFIED",
            Self::Exact => "QUALIFIER_EXACT",
            Self::About => "QUALIFIER_ABOUT",
            Self::AtLeast => "QUALIFIER_AT_LEAST",
            Self::AtMost => "QUALIFIER_AT_MOST",
            Self::Range => "QUALIFIER_RANGE",
            Self::Vague => "QUALIFIER_VAGUE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Qualifier {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "QUALIFIER_UNSPECIFIED",
            "QUALIFIER_EXACT",
            "QUALIFIER_ABOUT",
            "QUALIFIER_AT_LEAST",
            "QUALIFIER_AT_MOST",
            "QUALIFIER_RANGE",
            "QUALIFIER_VAGUE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Qualifier;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "QUALIFIER_UNSPECIFIED" => Ok(Qualifier::Unspecified),
                    "QUALIFIER_EXACT" => Ok(Qualifier::Exact),
                    "QUALIFIER_ABOUT" => Ok(Qualifier::About),
                    "QUALIFIER_AT_LEAST" => Ok(Qualifier::AtLeast),
                    "QUALIFIER_AT_MOST" => Ok(Qualifier::AtMost),
                    "QUALIFIER_RANGE" => Ok(Qualifier::Range),
                    "QUALIFIER_VAGUE" => Ok(Qualifier::Vague),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ReanalyseRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after != 0 {
            len += 1;
        }
        if self.dry_run {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ReanalyseRequest", len)?;
        if self.after != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&self.after).as_str())?;
        }
        if self.dry_run {
            struct_ser.serialize_field("dryRun", &self.dry_run)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ReanalyseRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "dry_run",
            "dryRun",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            DryRun,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "dryRun" | "dry_run" => Ok(GeneratedField::DryRun),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ReanalyseRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ReanalyseRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ReanalyseRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut dry_run__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::DryRun => {
                            if dry_run__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dryRun"));
                            }
                            dry_run__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ReanalyseRequest {
                    after: after__.unwrap_or_default(),
                    dry_run: dry_run__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ReanalyseRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ReanalyseResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.last != 0 {
            len += 1;
        }
        if self.revisions_read != 0 {
            len += 1;
        }
        if self.revisions_changed != 0 {
            len += 1;
        }
        if self.changed.is_some() {
            len += 1;
        }
        if self.done {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ReanalyseResponse", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.last != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("last", ToString::to_string(&self.last).as_str())?;
        }
        if self.revisions_read != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("revisionsRead", ToString::to_string(&self.revisions_read).as_str())?;
        }
        if self.revisions_changed != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("revisionsChanged", ToString::to_string(&self.revisions_changed).as_str())?;
        }
        if let Some(v) = self.changed.as_ref() {
            struct_ser.serialize_field("changed", v)?;
        }
        if self.done {
            struct_ser.serialize_field("done", &self.done)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ReanalyseResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "last",
            "revisions_read",
            "revisionsRead",
            "revisions_changed",
            "revisionsChanged",
            "changed",
            "done",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            Last,
            RevisionsRead,
            RevisionsChanged,
            Changed,
            Done,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "last" => Ok(GeneratedField::Last),
                            "revisionsRead" | "revisions_read" => Ok(GeneratedField::RevisionsRead),
                            "revisionsChanged" | "revisions_changed" => Ok(GeneratedField::RevisionsChanged),
                            "changed" => Ok(GeneratedField::Changed),
                            "done" => Ok(GeneratedField::Done),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ReanalyseResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ReanalyseResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ReanalyseResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut last__ = None;
                let mut revisions_read__ = None;
                let mut revisions_changed__ = None;
                let mut changed__ = None;
                let mut done__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Last => {
                            if last__.is_some() {
                                return Err(serde::de::Error::duplicate_field("last"));
                            }
                            last__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RevisionsRead => {
                            if revisions_read__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionsRead"));
                            }
                            revisions_read__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RevisionsChanged => {
                            if revisions_changed__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionsChanged"));
                            }
                            revisions_changed__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Changed => {
                            if changed__.is_some() {
                                return Err(serde::de::Error::duplicate_field("changed"));
                            }
                            changed__ = map_.next_value()?;
                        }
                        GeneratedField::Done => {
                            if done__.is_some() {
                                return Err(serde::de::Error::duplicate_field("done"));
                            }
                            done__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(ReanalyseResponse {
                    position: position__.unwrap_or_default(),
                    last: last__.unwrap_or_default(),
                    revisions_read: revisions_read__.unwrap_or_default(),
                    revisions_changed: revisions_changed__.unwrap_or_default(),
                    changed: changed__,
                    done: done__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ReanalyseResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Reanalysed {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if !self.analyser_before.is_empty() {
            len += 1;
        }
        if !self.analyser.is_empty() {
            len += 1;
        }
        if !self.statements.is_empty() {
            len += 1;
        }
        if !self.figures.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Reanalysed", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.analyser_before.is_empty() {
            struct_ser.serialize_field("analyserBefore", &self.analyser_before)?;
        }
        if !self.analyser.is_empty() {
            struct_ser.serialize_field("analyser", &self.analyser)?;
        }
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Reanalysed {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "position",
            "analyser_before",
            "analyserBefore",
            "analyser",
            "statements",
            "figures",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Position,
            AnalyserBefore,
            Analyser,
            Statements,
            Figures,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "position" => Ok(GeneratedField::Position),
                            "analyserBefore" | "analyser_before" => Ok(GeneratedField::AnalyserBefore),
                            "analyser" => Ok(GeneratedField::Analyser),
                            "statements" => Ok(GeneratedField::Statements),
                            "figures" => Ok(GeneratedField::Figures),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Reanalysed;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Reanalysed")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Reanalysed, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut position__ = None;
                let mut analyser_before__ = None;
                let mut analyser__ = None;
                let mut statements__ = None;
                let mut figures__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AnalyserBefore => {
                            if analyser_before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analyserBefore"));
                            }
                            analyser_before__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Analyser => {
                            if analyser__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analyser"));
                            }
                            analyser__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Reanalysed {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                    analyser_before: analyser_before__.unwrap_or_default(),
                    analyser: analyser__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    figures: figures__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Reanalysed", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RebuildCatalogRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let len = 0;
        let struct_ser = serializer.serialize_struct("marsad.v1.RebuildCatalogRequest", len)?;
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RebuildCatalogRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                            Err(serde::de::Error::unknown_field(value, FIELDS))
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RebuildCatalogRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.RebuildCatalogRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RebuildCatalogRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                while map_.next_key::<GeneratedField>()?.is_some() {
                    let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                }
                Ok(RebuildCatalogRequest {
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.RebuildCatalogRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RebuildCatalogResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.index_position != 0 {
            len += 1;
        }
        if self.catalog_position != 0 {
            len += 1;
        }
        if self.done {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.RebuildCatalogResponse", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.index_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("indexPosition", ToString::to_string(&self.index_position).as_str())?;
        }
        if self.catalog_position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("catalogPosition", ToString::to_string(&self.catalog_position).as_str())?;
        }
        if self.done {
            struct_ser.serialize_field("done", &self.done)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RebuildCatalogResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "index_position",
            "indexPosition",
            "catalog_position",
            "catalogPosition",
            "done",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            IndexPosition,
            CatalogPosition,
            Done,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "indexPosition" | "index_position" => Ok(GeneratedField::IndexPosition),
                            "catalogPosition" | "catalog_position" => Ok(GeneratedField::CatalogPosition),
                            "done" => Ok(GeneratedField::Done),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RebuildCatalogResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.RebuildCatalogResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RebuildCatalogResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut index_position__ = None;
                let mut catalog_position__ = None;
                let mut done__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::IndexPosition => {
                            if index_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("indexPosition"));
                            }
                            index_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CatalogPosition => {
                            if catalog_position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("catalogPosition"));
                            }
                            catalog_position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Done => {
                            if done__.is_some() {
                                return Err(serde::de::Error::duplicate_field("done"));
                            }
                            done__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(RebuildCatalogResponse {
                    position: position__.unwrap_or_default(),
                    index_position: index_position__.unwrap_or_default(),
                    catalog_position: catalog_position__.unwrap_or_default(),
                    done: done__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.RebuildCatalogResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Receipt {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.outcome != 0 {
            len += 1;
        }
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if !self.capture_sha256.is_empty() {
            len += 1;
        }
        if self.statements != 0 {
            len += 1;
        }
        if self.figures != 0 {
            len += 1;
        }
        if !self.warnings.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Receipt", len)?;
        if self.outcome != 0 {
            let v = Outcome::try_from(self.outcome)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.outcome)))?;
            struct_ser.serialize_field("outcome", &v)?;
        }
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if !self.capture_sha256.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("captureSha256", pbjson::private::base64::encode(&self.capture_sha256).as_str())?;
        }
        if self.statements != 0 {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if self.figures != 0 {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if !self.warnings.is_empty() {
            struct_ser.serialize_field("warnings", &self.warnings)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Receipt {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "outcome",
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "position",
            "recorded_micros",
            "recordedMicros",
            "capture_sha256",
            "captureSha256",
            "statements",
            "figures",
            "warnings",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Outcome,
            ReportId,
            RevisionId,
            Position,
            RecordedMicros,
            CaptureSha256,
            Statements,
            Figures,
            Warnings,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "outcome" => Ok(GeneratedField::Outcome),
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "captureSha256" | "capture_sha256" => Ok(GeneratedField::CaptureSha256),
                            "statements" => Ok(GeneratedField::Statements),
                            "figures" => Ok(GeneratedField::Figures),
                            "warnings" => Ok(GeneratedField::Warnings),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Receipt;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Receipt")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Receipt, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut outcome__ = None;
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut capture_sha256__ = None;
                let mut statements__ = None;
                let mut figures__ = None;
                let mut warnings__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Outcome => {
                            if outcome__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outcome"));
                            }
                            outcome__ = Some(map_.next_value::<Outcome>()? as i32);
                        }
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CaptureSha256 => {
                            if capture_sha256__.is_some() {
                                return Err(serde::de::Error::duplicate_field("captureSha256"));
                            }
                            capture_sha256__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Warnings => {
                            if warnings__.is_some() {
                                return Err(serde::de::Error::duplicate_field("warnings"));
                            }
                            warnings__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Receipt {
                    outcome: outcome__.unwrap_or_default(),
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    capture_sha256: capture_sha256__.unwrap_or_default(),
                    statements: statements__.unwrap_or_default(),
                    figures: figures__.unwrap_or_default(),
                    warnings: warnings__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Receipt", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RecordedCuration {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if self.curation.is_some() {
            len += 1;
        }
        if self.state != 0 {
            len += 1;
        }
        if !self.target_id.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.RecordedCuration", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if let Some(v) = self.curation.as_ref() {
            struct_ser.serialize_field("curation", v)?;
        }
        if self.state != 0 {
            let v = CurationState::try_from(self.state)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.state)))?;
            struct_ser.serialize_field("state", &v)?;
        }
        if !self.target_id.is_empty() {
            struct_ser.serialize_field("targetId", &self.target_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RecordedCuration {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "recorded_micros",
            "recordedMicros",
            "curation",
            "state",
            "target_id",
            "targetId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RecordedMicros,
            Curation,
            State,
            TargetId,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "curation" => Ok(GeneratedField::Curation),
                            "state" => Ok(GeneratedField::State),
                            "targetId" | "target_id" => Ok(GeneratedField::TargetId),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RecordedCuration;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.RecordedCuration")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RecordedCuration, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut curation__ = None;
                let mut state__ = None;
                let mut target_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Curation => {
                            if curation__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curation"));
                            }
                            curation__ = map_.next_value()?;
                        }
                        GeneratedField::State => {
                            if state__.is_some() {
                                return Err(serde::de::Error::duplicate_field("state"));
                            }
                            state__ = Some(map_.next_value::<CurationState>()? as i32);
                        }
                        GeneratedField::TargetId => {
                            if target_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("targetId"));
                            }
                            target_id__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(RecordedCuration {
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    curation: curation__,
                    state: state__.unwrap_or_default(),
                    target_id: target_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.RecordedCuration", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Refusal {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.code != 0 {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.message.is_empty() {
            len += 1;
        }
        if !self.violations.is_empty() {
            len += 1;
        }
        if self.retryable {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Refusal", len)?;
        if self.code != 0 {
            struct_ser.serialize_field("code", &self.code)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.message.is_empty() {
            struct_ser.serialize_field("message", &self.message)?;
        }
        if !self.violations.is_empty() {
            struct_ser.serialize_field("violations", &self.violations)?;
        }
        if self.retryable {
            struct_ser.serialize_field("retryable", &self.retryable)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Refusal {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "code",
            "reason",
            "message",
            "violations",
            "retryable",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Code,
            Reason,
            Message,
            Violations,
            Retryable,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "code" => Ok(GeneratedField::Code),
                            "reason" => Ok(GeneratedField::Reason),
                            "message" => Ok(GeneratedField::Message),
                            "violations" => Ok(GeneratedField::Violations),
                            "retryable" => Ok(GeneratedField::Retryable),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Refusal;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Refusal")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Refusal, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut code__ = None;
                let mut reason__ = None;
                let mut message__ = None;
                let mut violations__ = None;
                let mut retryable__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Code => {
                            if code__.is_some() {
                                return Err(serde::de::Error::duplicate_field("code"));
                            }
                            code__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Message => {
                            if message__.is_some() {
                                return Err(serde::de::Error::duplicate_field("message"));
                            }
                            message__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Violations => {
                            if violations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("violations"));
                            }
                            violations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Retryable => {
                            if retryable__.is_some() {
                                return Err(serde::de::Error::duplicate_field("retryable"));
                            }
                            retryable__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Refusal {
                    code: code__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    message: message__.unwrap_or_default(),
                    violations: violations__.unwrap_or_default(),
                    retryable: retryable__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Refusal", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Rejection {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if self.received_micros != 0 {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.url.is_empty() {
            len += 1;
        }
        if !self.own_id.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.field.is_empty() {
            len += 1;
        }
        if !self.message.is_empty() {
            len += 1;
        }
        if !self.body_sha256.is_empty() {
            len += 1;
        }
        if self.body_bytes != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Rejection", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if self.received_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("receivedMicros", ToString::to_string(&self.received_micros).as_str())?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.url.is_empty() {
            struct_ser.serialize_field("url", &self.url)?;
        }
        if !self.own_id.is_empty() {
            struct_ser.serialize_field("ownId", &self.own_id)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.field.is_empty() {
            struct_ser.serialize_field("field", &self.field)?;
        }
        if !self.message.is_empty() {
            struct_ser.serialize_field("message", &self.message)?;
        }
        if !self.body_sha256.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("bodySha256", pbjson::private::base64::encode(&self.body_sha256).as_str())?;
        }
        if self.body_bytes != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("bodyBytes", ToString::to_string(&self.body_bytes).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Rejection {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "received_micros",
            "receivedMicros",
            "outlet",
            "url",
            "own_id",
            "ownId",
            "reason",
            "field",
            "message",
            "body_sha256",
            "bodySha256",
            "body_bytes",
            "bodyBytes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            ReceivedMicros,
            Outlet,
            Url,
            OwnId,
            Reason,
            Field,
            Message,
            BodySha256,
            BodyBytes,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "receivedMicros" | "received_micros" => Ok(GeneratedField::ReceivedMicros),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "url" => Ok(GeneratedField::Url),
                            "ownId" | "own_id" => Ok(GeneratedField::OwnId),
                            "reason" => Ok(GeneratedField::Reason),
                            "field" => Ok(GeneratedField::Field),
                            "message" => Ok(GeneratedField::Message),
                            "bodySha256" | "body_sha256" => Ok(GeneratedField::BodySha256),
                            "bodyBytes" | "body_bytes" => Ok(GeneratedField::BodyBytes),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Rejection;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Rejection")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Rejection, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut received_micros__ = None;
                let mut outlet__ = None;
                let mut url__ = None;
                let mut own_id__ = None;
                let mut reason__ = None;
                let mut field__ = None;
                let mut message__ = None;
                let mut body_sha256__ = None;
                let mut body_bytes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ReceivedMicros => {
                            if received_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("receivedMicros"));
                            }
                            received_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Url => {
                            if url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("url"));
                            }
                            url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OwnId => {
                            if own_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ownId"));
                            }
                            own_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Field => {
                            if field__.is_some() {
                                return Err(serde::de::Error::duplicate_field("field"));
                            }
                            field__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Message => {
                            if message__.is_some() {
                                return Err(serde::de::Error::duplicate_field("message"));
                            }
                            message__ = Some(map_.next_value()?);
                        }
                        GeneratedField::BodySha256 => {
                            if body_sha256__.is_some() {
                                return Err(serde::de::Error::duplicate_field("bodySha256"));
                            }
                            body_sha256__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::BodyBytes => {
                            if body_bytes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("bodyBytes"));
                            }
                            body_bytes__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Rejection {
                    id: id__.unwrap_or_default(),
                    received_micros: received_micros__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    url: url__.unwrap_or_default(),
                    own_id: own_id__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    field: field__.unwrap_or_default(),
                    message: message__.unwrap_or_default(),
                    body_sha256: body_sha256__.unwrap_or_default(),
                    body_bytes: body_bytes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Rejection", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Relation {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.from_figure_id.is_empty() {
            len += 1;
        }
        if !self.to_figure_id.is_empty() {
            len += 1;
        }
        if self.kind != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Relation", len)?;
        if !self.from_figure_id.is_empty() {
            struct_ser.serialize_field("fromFigureId", &self.from_figure_id)?;
        }
        if !self.to_figure_id.is_empty() {
            struct_ser.serialize_field("toFigureId", &self.to_figure_id)?;
        }
        if self.kind != 0 {
            let v = RelationKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Relation {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "from_figure_id",
            "fromFigureId",
            "to_figure_id",
            "toFigureId",
            "kind",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            FromFigureId,
            ToFigureId,
            Kind,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "fromFigureId" | "from_figure_id" => Ok(GeneratedField::FromFigureId),
                            "toFigureId" | "to_figure_id" => Ok(GeneratedField::ToFigureId),
                            "kind" => Ok(GeneratedField::Kind),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Relation;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Relation")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Relation, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut from_figure_id__ = None;
                let mut to_figure_id__ = None;
                let mut kind__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::FromFigureId => {
                            if from_figure_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fromFigureId"));
                            }
                            from_figure_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ToFigureId => {
                            if to_figure_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("toFigureId"));
                            }
                            to_figure_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<RelationKind>()? as i32);
                        }
                    }
                }
                Ok(Relation {
                    from_figure_id: from_figure_id__.unwrap_or_default(),
                    to_figure_id: to_figure_id__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Relation", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RelationKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "RELATION_KIND_UNSPECIFIED",
            Self::Reprints => "RELATION_KIND_REPRINTS",
            Self::Updates => "RELATION_KIND_UPDATES",
            Self::Revises => "RELATION_KIND_REVISES",
            Self::Corrects => "RELATION_KIND_CORRECTS",
            Self::Restates => "RELATION_KIND_RESTATES",
            Self::Refines => "RELATION_KIND_REFINES",
            Self::Mismatches => "RELATION_KIND_MISMATCHES",
            Self::Contradicts => "RELATION_KIND_CONTRADICTS",
            Self::Corroborates => "RELATION_KIND_CORROBORATES",
            Self::Drifts => "RELATION_KIND_DRIFTS",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for RelationKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "RELATION_KIND_UNSPECIFIED",
            "RELATION_KIND_REPRINTS",
            "RELATION_KIND_UPDATES",
            "RELATION_KIND_REVISES",
            "RELATION_KIND_CORRECTS",
            "RELATION_KIND_RESTATES",
            "RELATION_KIND_REFINES",
            "RELATION_KIND_MISMATCHES",
            "RELATION_KIND_CONTRADICTS",
            "RELATION_KIND_CORROBORATES",
            "RELATION_KIND_DRIFTS",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = RelationKind;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "RELATION_KIND_UNSPECIFIED" => Ok(RelationKind::Unspecified),
                    "RELATION_KIND_REPRINTS" => Ok(RelationKind::Reprints),
                    "RELATION_KIND_UPDATES" => Ok(RelationKind::Updates),
                    "RELATION_KIND_REVISES" => Ok(RelationKind::Revises),
                    "RELATION_KIND_CORRECTS" => Ok(RelationKind::Corrects),
                    "RELATION_KIND_RESTATES" => Ok(RelationKind::Restates),
                    "RELATION_KIND_REFINES" => Ok(RelationKind::Refines),
                    "RELATION_KIND_MISMATCHES" => Ok(RelationKind::Mismatches),
                    "RELATION_KIND_CONTRADICTS" => Ok(RelationKind::Contradicts),
                    "RELATION_KIND_CORROBORATES" => Ok(RelationKind::Corroborates),
                    "RELATION_KIND_DRIFTS" => Ok(RelationKind::Drifts),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Reliability {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "RELIABILITY_UNSPECIFIED",
            Self::A => "RELIABILITY_A",
            Self::B => "RELIABILITY_B",
            Self::C => "RELIABILITY_C",
            Self::D => "RELIABILITY_D",
            Self::E => "RELIABILITY_E",
            Self::F => "RELIABILITY_F",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Reliability {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "RELIABILITY_UNSPECIFIED",
            "RELIABILITY_A",
            "RELIABILITY_B",
            "RELIABILITY_C",
            "RELIABILITY_D",
            "RELIABILITY_E",
            "RELIABILITY_F",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Reliability;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "RELIABILITY_UNSPECIFIED" => Ok(Reliability::Unspecified),
                    "RELIABILITY_A" => Ok(Reliability::A),
                    "RELIABILITY_B" => Ok(Reliability::B),
                    "RELIABILITY_C" => Ok(Reliability::C),
                    "RELIABILITY_D" => Ok(Reliability::D),
                    "RELIABILITY_E" => Ok(Reliability::E),
                    "RELIABILITY_F" => Ok(Reliability::F),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Report {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.url.is_empty() {
            len += 1;
        }
        if !self.own_id.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Report", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.url.is_empty() {
            struct_ser.serialize_field("url", &self.url)?;
        }
        if !self.own_id.is_empty() {
            struct_ser.serialize_field("ownId", &self.own_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Report {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "outlet",
            "url",
            "own_id",
            "ownId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Outlet,
            Url,
            OwnId,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "url" => Ok(GeneratedField::Url),
                            "ownId" | "own_id" => Ok(GeneratedField::OwnId),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Report;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Report")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Report, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut outlet__ = None;
                let mut url__ = None;
                let mut own_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Url => {
                            if url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("url"));
                            }
                            url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OwnId => {
                            if own_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ownId"));
                            }
                            own_id__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Report {
                    id: id__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    url: url__.unwrap_or_default(),
                    own_id: own_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Report", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ReportFilter {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.language.is_empty() {
            len += 1;
        }
        if self.published_from_micros.is_some() {
            len += 1;
        }
        if self.published_to_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ReportFilter", len)?;
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.language.is_empty() {
            struct_ser.serialize_field("language", &self.language)?;
        }
        if let Some(v) = self.published_from_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedFromMicros", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.published_to_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedToMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ReportFilter {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "outlet",
            "language",
            "published_from_micros",
            "publishedFromMicros",
            "published_to_micros",
            "publishedToMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Outlet,
            Language,
            PublishedFromMicros,
            PublishedToMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "outlet" => Ok(GeneratedField::Outlet),
                            "language" => Ok(GeneratedField::Language),
                            "publishedFromMicros" | "published_from_micros" => Ok(GeneratedField::PublishedFromMicros),
                            "publishedToMicros" | "published_to_micros" => Ok(GeneratedField::PublishedToMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ReportFilter;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ReportFilter")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ReportFilter, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut outlet__ = None;
                let mut language__ = None;
                let mut published_from_micros__ = None;
                let mut published_to_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Language => {
                            if language__.is_some() {
                                return Err(serde::de::Error::duplicate_field("language"));
                            }
                            language__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedFromMicros => {
                            if published_from_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedFromMicros"));
                            }
                            published_from_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PublishedToMicros => {
                            if published_to_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedToMicros"));
                            }
                            published_to_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(ReportFilter {
                    outlet: outlet__.unwrap_or_default(),
                    language: language__.unwrap_or_default(),
                    published_from_micros: published_from_micros__,
                    published_to_micros: published_to_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ReportFilter", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ReportSummary {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.source.is_some() {
            len += 1;
        }
        if self.revisions != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ReportSummary", len)?;
        if let Some(v) = self.source.as_ref() {
            struct_ser.serialize_field("source", v)?;
        }
        if self.revisions != 0 {
            struct_ser.serialize_field("revisions", &self.revisions)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ReportSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source",
            "revisions",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Source,
            Revisions,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "source" => Ok(GeneratedField::Source),
                            "revisions" => Ok(GeneratedField::Revisions),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ReportSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ReportSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ReportSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source__ = None;
                let mut revisions__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = map_.next_value()?;
                        }
                        GeneratedField::Revisions => {
                            if revisions__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisions"));
                            }
                            revisions__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ReportSummary {
                    source: source__,
                    revisions: revisions__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ReportSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Revision {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if self.captured_micros != 0 {
            len += 1;
        }
        if self.published_micros.is_some() {
            len += 1;
        }
        if self.published_doubtful {
            len += 1;
        }
        if !self.capture_sha256.is_empty() {
            len += 1;
        }
        if self.capture_bytes != 0 {
            len += 1;
        }
        if !self.media_type.is_empty() {
            len += 1;
        }
        if !self.charset.is_empty() {
            len += 1;
        }
        if self.document.is_some() {
            len += 1;
        }
        if self.analysis.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Revision", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if self.captured_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("capturedMicros", ToString::to_string(&self.captured_micros).as_str())?;
        }
        if let Some(v) = self.published_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedMicros", ToString::to_string(&v).as_str())?;
        }
        if self.published_doubtful {
            struct_ser.serialize_field("publishedDoubtful", &self.published_doubtful)?;
        }
        if !self.capture_sha256.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("captureSha256", pbjson::private::base64::encode(&self.capture_sha256).as_str())?;
        }
        if self.capture_bytes != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("captureBytes", ToString::to_string(&self.capture_bytes).as_str())?;
        }
        if !self.media_type.is_empty() {
            struct_ser.serialize_field("mediaType", &self.media_type)?;
        }
        if !self.charset.is_empty() {
            struct_ser.serialize_field("charset", &self.charset)?;
        }
        if let Some(v) = self.document.as_ref() {
            struct_ser.serialize_field("document", v)?;
        }
        if let Some(v) = self.analysis.as_ref() {
            struct_ser.serialize_field("analysis", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Revision {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "captured_micros",
            "capturedMicros",
            "published_micros",
            "publishedMicros",
            "published_doubtful",
            "publishedDoubtful",
            "capture_sha256",
            "captureSha256",
            "capture_bytes",
            "captureBytes",
            "media_type",
            "mediaType",
            "charset",
            "document",
            "analysis",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            CapturedMicros,
            PublishedMicros,
            PublishedDoubtful,
            CaptureSha256,
            CaptureBytes,
            MediaType,
            Charset,
            Document,
            Analysis,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "capturedMicros" | "captured_micros" => Ok(GeneratedField::CapturedMicros),
                            "publishedMicros" | "published_micros" => Ok(GeneratedField::PublishedMicros),
                            "publishedDoubtful" | "published_doubtful" => Ok(GeneratedField::PublishedDoubtful),
                            "captureSha256" | "capture_sha256" => Ok(GeneratedField::CaptureSha256),
                            "captureBytes" | "capture_bytes" => Ok(GeneratedField::CaptureBytes),
                            "mediaType" | "media_type" => Ok(GeneratedField::MediaType),
                            "charset" => Ok(GeneratedField::Charset),
                            "document" => Ok(GeneratedField::Document),
                            "analysis" => Ok(GeneratedField::Analysis),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Revision;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Revision")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Revision, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut captured_micros__ = None;
                let mut published_micros__ = None;
                let mut published_doubtful__ = None;
                let mut capture_sha256__ = None;
                let mut capture_bytes__ = None;
                let mut media_type__ = None;
                let mut charset__ = None;
                let mut document__ = None;
                let mut analysis__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CapturedMicros => {
                            if captured_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("capturedMicros"));
                            }
                            captured_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PublishedMicros => {
                            if published_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedMicros"));
                            }
                            published_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PublishedDoubtful => {
                            if published_doubtful__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedDoubtful"));
                            }
                            published_doubtful__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CaptureSha256 => {
                            if capture_sha256__.is_some() {
                                return Err(serde::de::Error::duplicate_field("captureSha256"));
                            }
                            capture_sha256__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CaptureBytes => {
                            if capture_bytes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("captureBytes"));
                            }
                            capture_bytes__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::MediaType => {
                            if media_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mediaType"));
                            }
                            media_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Charset => {
                            if charset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("charset"));
                            }
                            charset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Document => {
                            if document__.is_some() {
                                return Err(serde::de::Error::duplicate_field("document"));
                            }
                            document__ = map_.next_value()?;
                        }
                        GeneratedField::Analysis => {
                            if analysis__.is_some() {
                                return Err(serde::de::Error::duplicate_field("analysis"));
                            }
                            analysis__ = map_.next_value()?;
                        }
                    }
                }
                Ok(Revision {
                    id: id__.unwrap_or_default(),
                    captured_micros: captured_micros__.unwrap_or_default(),
                    published_micros: published_micros__,
                    published_doubtful: published_doubtful__.unwrap_or_default(),
                    capture_sha256: capture_sha256__.unwrap_or_default(),
                    capture_bytes: capture_bytes__.unwrap_or_default(),
                    media_type: media_type__.unwrap_or_default(),
                    charset: charset__.unwrap_or_default(),
                    document: document__,
                    analysis: analysis__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Revision", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RevisionEntry {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.report.is_some() {
            len += 1;
        }
        if self.revision.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.RevisionEntry", len)?;
        if let Some(v) = self.report.as_ref() {
            struct_ser.serialize_field("report", v)?;
        }
        if let Some(v) = self.revision.as_ref() {
            struct_ser.serialize_field("revision", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RevisionEntry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report",
            "revision",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Report,
            Revision,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "report" => Ok(GeneratedField::Report),
                            "revision" => Ok(GeneratedField::Revision),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RevisionEntry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.RevisionEntry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RevisionEntry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report__ = None;
                let mut revision__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Report => {
                            if report__.is_some() {
                                return Err(serde::de::Error::duplicate_field("report"));
                            }
                            report__ = map_.next_value()?;
                        }
                        GeneratedField::Revision => {
                            if revision__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revision"));
                            }
                            revision__ = map_.next_value()?;
                        }
                    }
                }
                Ok(RevisionEntry {
                    report: report__,
                    revision: revision__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.RevisionEntry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SearchHit {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.source.is_some() {
            len += 1;
        }
        if self.score != 0. {
            len += 1;
        }
        if self.snippet.is_some() {
            len += 1;
        }
        if !self.highlights.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SearchHit", len)?;
        if let Some(v) = self.source.as_ref() {
            struct_ser.serialize_field("source", v)?;
        }
        if self.score != 0. {
            struct_ser.serialize_field("score", &self.score)?;
        }
        if let Some(v) = self.snippet.as_ref() {
            struct_ser.serialize_field("snippet", v)?;
        }
        if !self.highlights.is_empty() {
            struct_ser.serialize_field("highlights", &self.highlights)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SearchHit {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source",
            "score",
            "snippet",
            "highlights",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Source,
            Score,
            Snippet,
            Highlights,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "source" => Ok(GeneratedField::Source),
                            "score" => Ok(GeneratedField::Score),
                            "snippet" => Ok(GeneratedField::Snippet),
                            "highlights" => Ok(GeneratedField::Highlights),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SearchHit;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SearchHit")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SearchHit, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source__ = None;
                let mut score__ = None;
                let mut snippet__ = None;
                let mut highlights__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = map_.next_value()?;
                        }
                        GeneratedField::Score => {
                            if score__.is_some() {
                                return Err(serde::de::Error::duplicate_field("score"));
                            }
                            score__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Snippet => {
                            if snippet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("snippet"));
                            }
                            snippet__ = map_.next_value()?;
                        }
                        GeneratedField::Highlights => {
                            if highlights__.is_some() {
                                return Err(serde::de::Error::duplicate_field("highlights"));
                            }
                            highlights__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(SearchHit {
                    source: source__,
                    score: score__.unwrap_or_default(),
                    snippet: snippet__,
                    highlights: highlights__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SearchHit", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SearchOrder {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "SEARCH_ORDER_UNSPECIFIED",
            Self::Relevance => "SEARCH_ORDER_RELEVANCE",
            Self::Newest => "SEARCH_ORDER_NEWEST",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for SearchOrder {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "SEARCH_ORDER_UNSPECIFIED",
            "SEARCH_ORDER_RELEVANCE",
            "SEARCH_ORDER_NEWEST",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = SearchOrder;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "SEARCH_ORDER_UNSPECIFIED" => Ok(SearchOrder::Unspecified),
                    "SEARCH_ORDER_RELEVANCE" => Ok(SearchOrder::Relevance),
                    "SEARCH_ORDER_NEWEST" => Ok(SearchOrder::Newest),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for SearchReportsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.query.is_empty() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        if self.order != 0 {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.labels.is_some() {
            len += 1;
        }
        if self.tally.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SearchReportsRequest", len)?;
        if !self.query.is_empty() {
            struct_ser.serialize_field("query", &self.query)?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if self.order != 0 {
            let v = SearchOrder::try_from(self.order)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.order)))?;
            struct_ser.serialize_field("order", &v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if let Some(v) = self.labels.as_ref() {
            struct_ser.serialize_field("labels", v)?;
        }
        if let Some(v) = self.tally.as_ref() {
            struct_ser.serialize_field("tally", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SearchReportsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "query",
            "filter",
            "order",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
            "labels",
            "tally",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Query,
            Filter,
            Order,
            PageSize,
            PageToken,
            AtLeast,
            Labels,
            Tally,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "query" => Ok(GeneratedField::Query),
                            "filter" => Ok(GeneratedField::Filter),
                            "order" => Ok(GeneratedField::Order),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "labels" => Ok(GeneratedField::Labels),
                            "tally" => Ok(GeneratedField::Tally),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SearchReportsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SearchReportsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SearchReportsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut query__ = None;
                let mut filter__ = None;
                let mut order__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                let mut labels__ = None;
                let mut tally__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Query => {
                            if query__.is_some() {
                                return Err(serde::de::Error::duplicate_field("query"));
                            }
                            query__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::Order => {
                            if order__.is_some() {
                                return Err(serde::de::Error::duplicate_field("order"));
                            }
                            order__ = Some(map_.next_value::<SearchOrder>()? as i32);
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Labels => {
                            if labels__.is_some() {
                                return Err(serde::de::Error::duplicate_field("labels"));
                            }
                            labels__ = map_.next_value()?;
                        }
                        GeneratedField::Tally => {
                            if tally__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tally"));
                            }
                            tally__ = map_.next_value()?;
                        }
                    }
                }
                Ok(SearchReportsRequest {
                    query: query__.unwrap_or_default(),
                    filter: filter__,
                    order: order__.unwrap_or_default(),
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    labels: labels__,
                    tally: tally__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SearchReportsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SearchReportsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.hits.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.tallied.is_some() {
            len += 1;
        }
        if !self.did_you_mean.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SearchReportsResponse", len)?;
        if !self.hits.is_empty() {
            struct_ser.serialize_field("hits", &self.hits)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if let Some(v) = self.tallied.as_ref() {
            struct_ser.serialize_field("tallied", v)?;
        }
        if !self.did_you_mean.is_empty() {
            struct_ser.serialize_field("didYouMean", &self.did_you_mean)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SearchReportsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "hits",
            "next_page_token",
            "nextPageToken",
            "freshness",
            "tallied",
            "did_you_mean",
            "didYouMean",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Hits,
            NextPageToken,
            Freshness,
            Tallied,
            DidYouMean,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "hits" => Ok(GeneratedField::Hits),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "tallied" => Ok(GeneratedField::Tallied),
                            "didYouMean" | "did_you_mean" => Ok(GeneratedField::DidYouMean),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SearchReportsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SearchReportsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SearchReportsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut hits__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                let mut tallied__ = None;
                let mut did_you_mean__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Hits => {
                            if hits__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hits"));
                            }
                            hits__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::Tallied => {
                            if tallied__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tallied"));
                            }
                            tallied__ = map_.next_value()?;
                        }
                        GeneratedField::DidYouMean => {
                            if did_you_mean__.is_some() {
                                return Err(serde::de::Error::duplicate_field("didYouMean"));
                            }
                            did_you_mean__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(SearchReportsResponse {
                    hits: hits__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                    tallied: tallied__,
                    did_you_mean: did_you_mean__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SearchReportsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SearchStatementsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.query.is_empty() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        if self.labels.is_some() {
            len += 1;
        }
        if self.order != 0 {
            len += 1;
        }
        if self.page_size != 0 {
            len += 1;
        }
        if !self.page_token.is_empty() {
            len += 1;
        }
        if self.at_least != 0 {
            len += 1;
        }
        if self.tally.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SearchStatementsRequest", len)?;
        if !self.query.is_empty() {
            struct_ser.serialize_field("query", &self.query)?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if let Some(v) = self.labels.as_ref() {
            struct_ser.serialize_field("labels", v)?;
        }
        if self.order != 0 {
            let v = SearchOrder::try_from(self.order)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.order)))?;
            struct_ser.serialize_field("order", &v)?;
        }
        if self.page_size != 0 {
            struct_ser.serialize_field("pageSize", &self.page_size)?;
        }
        if !self.page_token.is_empty() {
            struct_ser.serialize_field("pageToken", &self.page_token)?;
        }
        if self.at_least != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("atLeast", ToString::to_string(&self.at_least).as_str())?;
        }
        if let Some(v) = self.tally.as_ref() {
            struct_ser.serialize_field("tally", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SearchStatementsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "query",
            "filter",
            "labels",
            "order",
            "page_size",
            "pageSize",
            "page_token",
            "pageToken",
            "at_least",
            "atLeast",
            "tally",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Query,
            Filter,
            Labels,
            Order,
            PageSize,
            PageToken,
            AtLeast,
            Tally,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "query" => Ok(GeneratedField::Query),
                            "filter" => Ok(GeneratedField::Filter),
                            "labels" => Ok(GeneratedField::Labels),
                            "order" => Ok(GeneratedField::Order),
                            "pageSize" | "page_size" => Ok(GeneratedField::PageSize),
                            "pageToken" | "page_token" => Ok(GeneratedField::PageToken),
                            "atLeast" | "at_least" => Ok(GeneratedField::AtLeast),
                            "tally" => Ok(GeneratedField::Tally),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SearchStatementsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SearchStatementsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SearchStatementsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut query__ = None;
                let mut filter__ = None;
                let mut labels__ = None;
                let mut order__ = None;
                let mut page_size__ = None;
                let mut page_token__ = None;
                let mut at_least__ = None;
                let mut tally__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Query => {
                            if query__.is_some() {
                                return Err(serde::de::Error::duplicate_field("query"));
                            }
                            query__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::Labels => {
                            if labels__.is_some() {
                                return Err(serde::de::Error::duplicate_field("labels"));
                            }
                            labels__ = map_.next_value()?;
                        }
                        GeneratedField::Order => {
                            if order__.is_some() {
                                return Err(serde::de::Error::duplicate_field("order"));
                            }
                            order__ = Some(map_.next_value::<SearchOrder>()? as i32);
                        }
                        GeneratedField::PageSize => {
                            if page_size__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageSize"));
                            }
                            page_size__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::PageToken => {
                            if page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pageToken"));
                            }
                            page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AtLeast => {
                            if at_least__.is_some() {
                                return Err(serde::de::Error::duplicate_field("atLeast"));
                            }
                            at_least__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Tally => {
                            if tally__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tally"));
                            }
                            tally__ = map_.next_value()?;
                        }
                    }
                }
                Ok(SearchStatementsRequest {
                    query: query__.unwrap_or_default(),
                    filter: filter__,
                    labels: labels__,
                    order: order__.unwrap_or_default(),
                    page_size: page_size__.unwrap_or_default(),
                    page_token: page_token__.unwrap_or_default(),
                    at_least: at_least__.unwrap_or_default(),
                    tally: tally__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SearchStatementsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SearchStatementsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.hits.is_empty() {
            len += 1;
        }
        if !self.next_page_token.is_empty() {
            len += 1;
        }
        if self.freshness.is_some() {
            len += 1;
        }
        if self.tallied.is_some() {
            len += 1;
        }
        if !self.did_you_mean.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SearchStatementsResponse", len)?;
        if !self.hits.is_empty() {
            struct_ser.serialize_field("hits", &self.hits)?;
        }
        if !self.next_page_token.is_empty() {
            struct_ser.serialize_field("nextPageToken", &self.next_page_token)?;
        }
        if let Some(v) = self.freshness.as_ref() {
            struct_ser.serialize_field("freshness", v)?;
        }
        if let Some(v) = self.tallied.as_ref() {
            struct_ser.serialize_field("tallied", v)?;
        }
        if !self.did_you_mean.is_empty() {
            struct_ser.serialize_field("didYouMean", &self.did_you_mean)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SearchStatementsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "hits",
            "next_page_token",
            "nextPageToken",
            "freshness",
            "tallied",
            "did_you_mean",
            "didYouMean",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Hits,
            NextPageToken,
            Freshness,
            Tallied,
            DidYouMean,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "hits" => Ok(GeneratedField::Hits),
                            "nextPageToken" | "next_page_token" => Ok(GeneratedField::NextPageToken),
                            "freshness" => Ok(GeneratedField::Freshness),
                            "tallied" => Ok(GeneratedField::Tallied),
                            "didYouMean" | "did_you_mean" => Ok(GeneratedField::DidYouMean),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SearchStatementsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SearchStatementsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SearchStatementsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut hits__ = None;
                let mut next_page_token__ = None;
                let mut freshness__ = None;
                let mut tallied__ = None;
                let mut did_you_mean__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Hits => {
                            if hits__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hits"));
                            }
                            hits__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NextPageToken => {
                            if next_page_token__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nextPageToken"));
                            }
                            next_page_token__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Freshness => {
                            if freshness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("freshness"));
                            }
                            freshness__ = map_.next_value()?;
                        }
                        GeneratedField::Tallied => {
                            if tallied__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tallied"));
                            }
                            tallied__ = map_.next_value()?;
                        }
                        GeneratedField::DidYouMean => {
                            if did_you_mean__.is_some() {
                                return Err(serde::de::Error::duplicate_field("didYouMean"));
                            }
                            did_you_mean__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(SearchStatementsResponse {
                    hits: hits__.unwrap_or_default(),
                    next_page_token: next_page_token__.unwrap_or_default(),
                    freshness: freshness__,
                    tallied: tallied__,
                    did_you_mean: did_you_mean__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SearchStatementsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Source {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.url.is_empty() {
            len += 1;
        }
        if !self.title.is_empty() {
            len += 1;
        }
        if !self.language.is_empty() {
            len += 1;
        }
        if self.published_micros != 0 {
            len += 1;
        }
        if self.captured_micros != 0 {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Source", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.url.is_empty() {
            struct_ser.serialize_field("url", &self.url)?;
        }
        if !self.title.is_empty() {
            struct_ser.serialize_field("title", &self.title)?;
        }
        if !self.language.is_empty() {
            struct_ser.serialize_field("language", &self.language)?;
        }
        if self.published_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedMicros", ToString::to_string(&self.published_micros).as_str())?;
        }
        if self.captured_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("capturedMicros", ToString::to_string(&self.captured_micros).as_str())?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Source {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "outlet",
            "url",
            "title",
            "language",
            "published_micros",
            "publishedMicros",
            "captured_micros",
            "capturedMicros",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Outlet,
            Url,
            Title,
            Language,
            PublishedMicros,
            CapturedMicros,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "url" => Ok(GeneratedField::Url),
                            "title" => Ok(GeneratedField::Title),
                            "language" => Ok(GeneratedField::Language),
                            "publishedMicros" | "published_micros" => Ok(GeneratedField::PublishedMicros),
                            "capturedMicros" | "captured_micros" => Ok(GeneratedField::CapturedMicros),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Source;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Source")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Source, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut outlet__ = None;
                let mut url__ = None;
                let mut title__ = None;
                let mut language__ = None;
                let mut published_micros__ = None;
                let mut captured_micros__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Url => {
                            if url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("url"));
                            }
                            url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Title => {
                            if title__.is_some() {
                                return Err(serde::de::Error::duplicate_field("title"));
                            }
                            title__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Language => {
                            if language__.is_some() {
                                return Err(serde::de::Error::duplicate_field("language"));
                            }
                            language__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedMicros => {
                            if published_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedMicros"));
                            }
                            published_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CapturedMicros => {
                            if captured_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("capturedMicros"));
                            }
                            captured_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Source {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    url: url__.unwrap_or_default(),
                    title: title__.unwrap_or_default(),
                    language: language__.unwrap_or_default(),
                    published_micros: published_micros__.unwrap_or_default(),
                    captured_micros: captured_micros__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Source", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SourceGrade {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.outlet.is_empty() {
            len += 1;
        }
        if self.reliability != 0 {
            len += 1;
        }
        if self.credibility != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SourceGrade", len)?;
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if self.reliability != 0 {
            let v = Reliability::try_from(self.reliability)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.reliability)))?;
            struct_ser.serialize_field("reliability", &v)?;
        }
        if self.credibility != 0 {
            let v = Credibility::try_from(self.credibility)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.credibility)))?;
            struct_ser.serialize_field("credibility", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SourceGrade {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "outlet",
            "reliability",
            "credibility",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Outlet,
            Reliability,
            Credibility,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "outlet" => Ok(GeneratedField::Outlet),
                            "reliability" => Ok(GeneratedField::Reliability),
                            "credibility" => Ok(GeneratedField::Credibility),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SourceGrade;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SourceGrade")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SourceGrade, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut outlet__ = None;
                let mut reliability__ = None;
                let mut credibility__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reliability => {
                            if reliability__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reliability"));
                            }
                            reliability__ = Some(map_.next_value::<Reliability>()? as i32);
                        }
                        GeneratedField::Credibility => {
                            if credibility__.is_some() {
                                return Err(serde::de::Error::duplicate_field("credibility"));
                            }
                            credibility__ = Some(map_.next_value::<Credibility>()? as i32);
                        }
                    }
                }
                Ok(SourceGrade {
                    outlet: outlet__.unwrap_or_default(),
                    reliability: reliability__.unwrap_or_default(),
                    credibility: credibility__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SourceGrade", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Span {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.byte_start != 0 {
            len += 1;
        }
        if self.byte_end != 0 {
            len += 1;
        }
        if self.char_start != 0 {
            len += 1;
        }
        if self.char_end != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Span", len)?;
        if self.byte_start != 0 {
            struct_ser.serialize_field("byteStart", &self.byte_start)?;
        }
        if self.byte_end != 0 {
            struct_ser.serialize_field("byteEnd", &self.byte_end)?;
        }
        if self.char_start != 0 {
            struct_ser.serialize_field("charStart", &self.char_start)?;
        }
        if self.char_end != 0 {
            struct_ser.serialize_field("charEnd", &self.char_end)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Span {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "byte_start",
            "byteStart",
            "byte_end",
            "byteEnd",
            "char_start",
            "charStart",
            "char_end",
            "charEnd",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ByteStart,
            ByteEnd,
            CharStart,
            CharEnd,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "byteStart" | "byte_start" => Ok(GeneratedField::ByteStart),
                            "byteEnd" | "byte_end" => Ok(GeneratedField::ByteEnd),
                            "charStart" | "char_start" => Ok(GeneratedField::CharStart),
                            "charEnd" | "char_end" => Ok(GeneratedField::CharEnd),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Span;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Span")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Span, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut byte_start__ = None;
                let mut byte_end__ = None;
                let mut char_start__ = None;
                let mut char_end__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ByteStart => {
                            if byte_start__.is_some() {
                                return Err(serde::de::Error::duplicate_field("byteStart"));
                            }
                            byte_start__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::ByteEnd => {
                            if byte_end__.is_some() {
                                return Err(serde::de::Error::duplicate_field("byteEnd"));
                            }
                            byte_end__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CharStart => {
                            if char_start__.is_some() {
                                return Err(serde::de::Error::duplicate_field("charStart"));
                            }
                            char_start__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CharEnd => {
                            if char_end__.is_some() {
                                return Err(serde::de::Error::duplicate_field("charEnd"));
                            }
                            char_end__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Span {
                    byte_start: byte_start__.unwrap_or_default(),
                    byte_end: byte_end__.unwrap_or_default(),
                    char_start: char_start__.unwrap_or_default(),
                    char_end: char_end__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Span", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Speaker {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.mention.is_some() {
            len += 1;
        }
        if !self.name.is_empty() {
            len += 1;
        }
        if self.name_at.is_some() {
            len += 1;
        }
        if self.kind != 0 {
            len += 1;
        }
        if self.role.is_some() {
            len += 1;
        }
        if self.speaks_for.is_some() {
            len += 1;
        }
        if !self.actor.is_empty() {
            len += 1;
        }
        if !self.family.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Speaker", len)?;
        if let Some(v) = self.mention.as_ref() {
            struct_ser.serialize_field("mention", v)?;
        }
        if !self.name.is_empty() {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.name_at.as_ref() {
            struct_ser.serialize_field("nameAt", v)?;
        }
        if self.kind != 0 {
            let v = SpeakerKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if let Some(v) = self.role.as_ref() {
            struct_ser.serialize_field("role", v)?;
        }
        if let Some(v) = self.speaks_for.as_ref() {
            struct_ser.serialize_field("speaksFor", v)?;
        }
        if !self.actor.is_empty() {
            struct_ser.serialize_field("actor", &self.actor)?;
        }
        if !self.family.is_empty() {
            struct_ser.serialize_field("family", &self.family)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Speaker {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "mention",
            "name",
            "name_at",
            "nameAt",
            "kind",
            "role",
            "speaks_for",
            "speaksFor",
            "actor",
            "family",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Mention,
            Name,
            NameAt,
            Kind,
            Role,
            SpeaksFor,
            Actor,
            Family,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "mention" => Ok(GeneratedField::Mention),
                            "name" => Ok(GeneratedField::Name),
                            "nameAt" | "name_at" => Ok(GeneratedField::NameAt),
                            "kind" => Ok(GeneratedField::Kind),
                            "role" => Ok(GeneratedField::Role),
                            "speaksFor" | "speaks_for" => Ok(GeneratedField::SpeaksFor),
                            "actor" => Ok(GeneratedField::Actor),
                            "family" => Ok(GeneratedField::Family),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Speaker;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Speaker")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Speaker, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut mention__ = None;
                let mut name__ = None;
                let mut name_at__ = None;
                let mut kind__ = None;
                let mut role__ = None;
                let mut speaks_for__ = None;
                let mut actor__ = None;
                let mut family__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Mention => {
                            if mention__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mention"));
                            }
                            mention__ = map_.next_value()?;
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NameAt => {
                            if name_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nameAt"));
                            }
                            name_at__ = map_.next_value()?;
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<SpeakerKind>()? as i32);
                        }
                        GeneratedField::Role => {
                            if role__.is_some() {
                                return Err(serde::de::Error::duplicate_field("role"));
                            }
                            role__ = map_.next_value()?;
                        }
                        GeneratedField::SpeaksFor => {
                            if speaks_for__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaksFor"));
                            }
                            speaks_for__ = map_.next_value()?;
                        }
                        GeneratedField::Actor => {
                            if actor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actor"));
                            }
                            actor__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Family => {
                            if family__.is_some() {
                                return Err(serde::de::Error::duplicate_field("family"));
                            }
                            family__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Speaker {
                    mention: mention__,
                    name: name__.unwrap_or_default(),
                    name_at: name_at__,
                    kind: kind__.unwrap_or_default(),
                    role: role__,
                    speaks_for: speaks_for__,
                    actor: actor__.unwrap_or_default(),
                    family: family__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Speaker", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SpeakerKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "SPEAKER_KIND_UNSPECIFIED",
            Self::Person => "SPEAKER_KIND_PERSON",
            Self::Organisation => "SPEAKER_KIND_ORGANISATION",
            Self::Unnamed => "SPEAKER_KIND_UNNAMED",
            Self::Document => "SPEAKER_KIND_DOCUMENT",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for SpeakerKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "SPEAKER_KIND_UNSPECIFIED",
            "SPEAKER_KIND_PERSON",
            "SPEAKER_KIND_ORGANISATION",
            "SPEAKER_KIND_UNNAMED",
            "SPEAKER_KIND_DOCUMENT",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = SpeakerKind;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "SPEAKER_KIND_UNSPECIFIED" => Ok(SpeakerKind::Unspecified),
                    "SPEAKER_KIND_PERSON" => Ok(SpeakerKind::Person),
                    "SPEAKER_KIND_ORGANISATION" => Ok(SpeakerKind::Organisation),
                    "SPEAKER_KIND_UNNAMED" => Ok(SpeakerKind::Unnamed),
                    "SPEAKER_KIND_DOCUMENT" => Ok(SpeakerKind::Document),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Statement {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.id.is_empty() {
            len += 1;
        }
        if self.cue.is_some() {
            len += 1;
        }
        if self.act != 0 {
            len += 1;
        }
        if self.mode != 0 {
            len += 1;
        }
        if !self.content.is_empty() {
            len += 1;
        }
        if self.speaker.is_some() {
            len += 1;
        }
        if !self.chain.is_empty() {
            len += 1;
        }
        if !self.rule.is_empty() {
            len += 1;
        }
        if self.confidence != 0 {
            len += 1;
        }
        if self.curated.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Statement", len)?;
        if !self.id.is_empty() {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if let Some(v) = self.cue.as_ref() {
            struct_ser.serialize_field("cue", v)?;
        }
        if self.act != 0 {
            let v = Act::try_from(self.act)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.act)))?;
            struct_ser.serialize_field("act", &v)?;
        }
        if self.mode != 0 {
            let v = Mode::try_from(self.mode)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.mode)))?;
            struct_ser.serialize_field("mode", &v)?;
        }
        if !self.content.is_empty() {
            struct_ser.serialize_field("content", &self.content)?;
        }
        if let Some(v) = self.speaker.as_ref() {
            struct_ser.serialize_field("speaker", v)?;
        }
        if !self.chain.is_empty() {
            struct_ser.serialize_field("chain", &self.chain)?;
        }
        if !self.rule.is_empty() {
            struct_ser.serialize_field("rule", &self.rule)?;
        }
        if self.confidence != 0 {
            struct_ser.serialize_field("confidence", &self.confidence)?;
        }
        if let Some(v) = self.curated.as_ref() {
            struct_ser.serialize_field("curated", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Statement {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "cue",
            "act",
            "mode",
            "content",
            "speaker",
            "chain",
            "rule",
            "confidence",
            "curated",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Cue,
            Act,
            Mode,
            Content,
            Speaker,
            Chain,
            Rule,
            Confidence,
            Curated,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "cue" => Ok(GeneratedField::Cue),
                            "act" => Ok(GeneratedField::Act),
                            "mode" => Ok(GeneratedField::Mode),
                            "content" => Ok(GeneratedField::Content),
                            "speaker" => Ok(GeneratedField::Speaker),
                            "chain" => Ok(GeneratedField::Chain),
                            "rule" => Ok(GeneratedField::Rule),
                            "confidence" => Ok(GeneratedField::Confidence),
                            "curated" => Ok(GeneratedField::Curated),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Statement;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Statement")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Statement, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut cue__ = None;
                let mut act__ = None;
                let mut mode__ = None;
                let mut content__ = None;
                let mut speaker__ = None;
                let mut chain__ = None;
                let mut rule__ = None;
                let mut confidence__ = None;
                let mut curated__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cue => {
                            if cue__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cue"));
                            }
                            cue__ = map_.next_value()?;
                        }
                        GeneratedField::Act => {
                            if act__.is_some() {
                                return Err(serde::de::Error::duplicate_field("act"));
                            }
                            act__ = Some(map_.next_value::<Act>()? as i32);
                        }
                        GeneratedField::Mode => {
                            if mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mode"));
                            }
                            mode__ = Some(map_.next_value::<Mode>()? as i32);
                        }
                        GeneratedField::Content => {
                            if content__.is_some() {
                                return Err(serde::de::Error::duplicate_field("content"));
                            }
                            content__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = map_.next_value()?;
                        }
                        GeneratedField::Chain => {
                            if chain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("chain"));
                            }
                            chain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rule => {
                            if rule__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rule"));
                            }
                            rule__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Confidence => {
                            if confidence__.is_some() {
                                return Err(serde::de::Error::duplicate_field("confidence"));
                            }
                            confidence__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Curated => {
                            if curated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("curated"));
                            }
                            curated__ = map_.next_value()?;
                        }
                    }
                }
                Ok(Statement {
                    id: id__.unwrap_or_default(),
                    cue: cue__,
                    act: act__.unwrap_or_default(),
                    mode: mode__.unwrap_or_default(),
                    content: content__.unwrap_or_default(),
                    speaker: speaker__,
                    chain: chain__.unwrap_or_default(),
                    rule: rule__.unwrap_or_default(),
                    confidence: confidence__.unwrap_or_default(),
                    curated: curated__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Statement", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for StatementAddition {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if self.cue.is_some() {
            len += 1;
        }
        if !self.content.is_empty() {
            len += 1;
        }
        if self.speaker.is_some() {
            len += 1;
        }
        if self.act != 0 {
            len += 1;
        }
        if self.mode != 0 {
            len += 1;
        }
        if self.medium.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.StatementAddition", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if let Some(v) = self.cue.as_ref() {
            struct_ser.serialize_field("cue", v)?;
        }
        if !self.content.is_empty() {
            struct_ser.serialize_field("content", &self.content)?;
        }
        if let Some(v) = self.speaker.as_ref() {
            struct_ser.serialize_field("speaker", v)?;
        }
        if self.act != 0 {
            let v = Act::try_from(self.act)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.act)))?;
            struct_ser.serialize_field("act", &v)?;
        }
        if self.mode != 0 {
            let v = Mode::try_from(self.mode)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.mode)))?;
            struct_ser.serialize_field("mode", &v)?;
        }
        if let Some(v) = self.medium.as_ref() {
            struct_ser.serialize_field("medium", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for StatementAddition {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "cue",
            "content",
            "speaker",
            "act",
            "mode",
            "medium",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Cue,
            Content,
            Speaker,
            Act,
            Mode,
            Medium,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "cue" => Ok(GeneratedField::Cue),
                            "content" => Ok(GeneratedField::Content),
                            "speaker" => Ok(GeneratedField::Speaker),
                            "act" => Ok(GeneratedField::Act),
                            "mode" => Ok(GeneratedField::Mode),
                            "medium" => Ok(GeneratedField::Medium),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = StatementAddition;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.StatementAddition")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<StatementAddition, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut cue__ = None;
                let mut content__ = None;
                let mut speaker__ = None;
                let mut act__ = None;
                let mut mode__ = None;
                let mut medium__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cue => {
                            if cue__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cue"));
                            }
                            cue__ = map_.next_value()?;
                        }
                        GeneratedField::Content => {
                            if content__.is_some() {
                                return Err(serde::de::Error::duplicate_field("content"));
                            }
                            content__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = map_.next_value()?;
                        }
                        GeneratedField::Act => {
                            if act__.is_some() {
                                return Err(serde::de::Error::duplicate_field("act"));
                            }
                            act__ = Some(map_.next_value::<Act>()? as i32);
                        }
                        GeneratedField::Mode => {
                            if mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mode"));
                            }
                            mode__ = Some(map_.next_value::<Mode>()? as i32);
                        }
                        GeneratedField::Medium => {
                            if medium__.is_some() {
                                return Err(serde::de::Error::duplicate_field("medium"));
                            }
                            medium__ = map_.next_value()?;
                        }
                    }
                }
                Ok(StatementAddition {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    cue: cue__,
                    content: content__.unwrap_or_default(),
                    speaker: speaker__,
                    act: act__.unwrap_or_default(),
                    mode: mode__.unwrap_or_default(),
                    medium: medium__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.StatementAddition", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for StatementChange {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.before.is_some() {
            len += 1;
        }
        if self.after.is_some() {
            len += 1;
        }
        if !self.fields.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.StatementChange", len)?;
        if let Some(v) = self.before.as_ref() {
            struct_ser.serialize_field("before", v)?;
        }
        if let Some(v) = self.after.as_ref() {
            struct_ser.serialize_field("after", v)?;
        }
        if !self.fields.is_empty() {
            struct_ser.serialize_field("fields", &self.fields)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for StatementChange {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "before",
            "after",
            "fields",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Before,
            After,
            Fields,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "before" => Ok(GeneratedField::Before),
                            "after" => Ok(GeneratedField::After),
                            "fields" => Ok(GeneratedField::Fields),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = StatementChange;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.StatementChange")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<StatementChange, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut before__ = None;
                let mut after__ = None;
                let mut fields__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Before => {
                            if before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("before"));
                            }
                            before__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = map_.next_value()?;
                        }
                        GeneratedField::Fields => {
                            if fields__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fields"));
                            }
                            fields__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(StatementChange {
                    before: before__,
                    after: after__,
                    fields: fields__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.StatementChange", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for StatementFilter {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.speaker.is_empty() {
            len += 1;
        }
        if self.act != 0 {
            len += 1;
        }
        if self.mode != 0 {
            len += 1;
        }
        if !self.medium.is_empty() {
            len += 1;
        }
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.report_id.is_empty() {
            len += 1;
        }
        if self.published_from_micros.is_some() {
            len += 1;
        }
        if self.published_to_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.StatementFilter", len)?;
        if !self.speaker.is_empty() {
            struct_ser.serialize_field("speaker", &self.speaker)?;
        }
        if self.act != 0 {
            let v = Act::try_from(self.act)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.act)))?;
            struct_ser.serialize_field("act", &v)?;
        }
        if self.mode != 0 {
            let v = Mode::try_from(self.mode)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.mode)))?;
            struct_ser.serialize_field("mode", &v)?;
        }
        if !self.medium.is_empty() {
            struct_ser.serialize_field("medium", &self.medium)?;
        }
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if let Some(v) = self.published_from_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedFromMicros", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.published_to_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedToMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for StatementFilter {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "speaker",
            "act",
            "mode",
            "medium",
            "outlet",
            "report_id",
            "reportId",
            "published_from_micros",
            "publishedFromMicros",
            "published_to_micros",
            "publishedToMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Speaker,
            Act,
            Mode,
            Medium,
            Outlet,
            ReportId,
            PublishedFromMicros,
            PublishedToMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "speaker" => Ok(GeneratedField::Speaker),
                            "act" => Ok(GeneratedField::Act),
                            "mode" => Ok(GeneratedField::Mode),
                            "medium" => Ok(GeneratedField::Medium),
                            "outlet" => Ok(GeneratedField::Outlet),
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "publishedFromMicros" | "published_from_micros" => Ok(GeneratedField::PublishedFromMicros),
                            "publishedToMicros" | "published_to_micros" => Ok(GeneratedField::PublishedToMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = StatementFilter;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.StatementFilter")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<StatementFilter, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut speaker__ = None;
                let mut act__ = None;
                let mut mode__ = None;
                let mut medium__ = None;
                let mut outlet__ = None;
                let mut report_id__ = None;
                let mut published_from_micros__ = None;
                let mut published_to_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Speaker => {
                            if speaker__.is_some() {
                                return Err(serde::de::Error::duplicate_field("speaker"));
                            }
                            speaker__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Act => {
                            if act__.is_some() {
                                return Err(serde::de::Error::duplicate_field("act"));
                            }
                            act__ = Some(map_.next_value::<Act>()? as i32);
                        }
                        GeneratedField::Mode => {
                            if mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mode"));
                            }
                            mode__ = Some(map_.next_value::<Mode>()? as i32);
                        }
                        GeneratedField::Medium => {
                            if medium__.is_some() {
                                return Err(serde::de::Error::duplicate_field("medium"));
                            }
                            medium__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedFromMicros => {
                            if published_from_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedFromMicros"));
                            }
                            published_from_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PublishedToMicros => {
                            if published_to_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedToMicros"));
                            }
                            published_to_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(StatementFilter {
                    speaker: speaker__.unwrap_or_default(),
                    act: act__.unwrap_or_default(),
                    mode: mode__.unwrap_or_default(),
                    medium: medium__.unwrap_or_default(),
                    outlet: outlet__.unwrap_or_default(),
                    report_id: report_id__.unwrap_or_default(),
                    published_from_micros: published_from_micros__,
                    published_to_micros: published_to_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.StatementFilter", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for StatementHit {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.statement.is_some() {
            len += 1;
        }
        if self.score != 0. {
            len += 1;
        }
        if !self.highlights.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.StatementHit", len)?;
        if let Some(v) = self.statement.as_ref() {
            struct_ser.serialize_field("statement", v)?;
        }
        if self.score != 0. {
            struct_ser.serialize_field("score", &self.score)?;
        }
        if !self.highlights.is_empty() {
            struct_ser.serialize_field("highlights", &self.highlights)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for StatementHit {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement",
            "score",
            "highlights",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statement,
            Score,
            Highlights,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statement" => Ok(GeneratedField::Statement),
                            "score" => Ok(GeneratedField::Score),
                            "highlights" => Ok(GeneratedField::Highlights),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = StatementHit;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.StatementHit")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<StatementHit, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement__ = None;
                let mut score__ = None;
                let mut highlights__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statement => {
                            if statement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statement"));
                            }
                            statement__ = map_.next_value()?;
                        }
                        GeneratedField::Score => {
                            if score__.is_some() {
                                return Err(serde::de::Error::duplicate_field("score"));
                            }
                            score__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Highlights => {
                            if highlights__.is_some() {
                                return Err(serde::de::Error::duplicate_field("highlights"));
                            }
                            highlights__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(StatementHit {
                    statement: statement__,
                    score: score__.unwrap_or_default(),
                    highlights: highlights__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.StatementHit", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Submission {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.outlet.is_empty() {
            len += 1;
        }
        if !self.url.is_empty() {
            len += 1;
        }
        if !self.own_id.is_empty() {
            len += 1;
        }
        if !self.body.is_empty() {
            len += 1;
        }
        if !self.media_type.is_empty() {
            len += 1;
        }
        if !self.charset.is_empty() {
            len += 1;
        }
        if !self.language.is_empty() {
            len += 1;
        }
        if !self.title.is_empty() {
            len += 1;
        }
        if self.published_micros.is_some() {
            len += 1;
        }
        if self.fetched_micros.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Submission", len)?;
        if !self.outlet.is_empty() {
            struct_ser.serialize_field("outlet", &self.outlet)?;
        }
        if !self.url.is_empty() {
            struct_ser.serialize_field("url", &self.url)?;
        }
        if !self.own_id.is_empty() {
            struct_ser.serialize_field("ownId", &self.own_id)?;
        }
        if !self.body.is_empty() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("body", pbjson::private::base64::encode(&self.body).as_str())?;
        }
        if !self.media_type.is_empty() {
            struct_ser.serialize_field("mediaType", &self.media_type)?;
        }
        if !self.charset.is_empty() {
            struct_ser.serialize_field("charset", &self.charset)?;
        }
        if !self.language.is_empty() {
            struct_ser.serialize_field("language", &self.language)?;
        }
        if !self.title.is_empty() {
            struct_ser.serialize_field("title", &self.title)?;
        }
        if let Some(v) = self.published_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("publishedMicros", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.fetched_micros.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("fetchedMicros", ToString::to_string(&v).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Submission {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "outlet",
            "url",
            "own_id",
            "ownId",
            "body",
            "media_type",
            "mediaType",
            "charset",
            "language",
            "title",
            "published_micros",
            "publishedMicros",
            "fetched_micros",
            "fetchedMicros",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Outlet,
            Url,
            OwnId,
            Body,
            MediaType,
            Charset,
            Language,
            Title,
            PublishedMicros,
            FetchedMicros,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "outlet" => Ok(GeneratedField::Outlet),
                            "url" => Ok(GeneratedField::Url),
                            "ownId" | "own_id" => Ok(GeneratedField::OwnId),
                            "body" => Ok(GeneratedField::Body),
                            "mediaType" | "media_type" => Ok(GeneratedField::MediaType),
                            "charset" => Ok(GeneratedField::Charset),
                            "language" => Ok(GeneratedField::Language),
                            "title" => Ok(GeneratedField::Title),
                            "publishedMicros" | "published_micros" => Ok(GeneratedField::PublishedMicros),
                            "fetchedMicros" | "fetched_micros" => Ok(GeneratedField::FetchedMicros),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Submission;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Submission")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Submission, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut outlet__ = None;
                let mut url__ = None;
                let mut own_id__ = None;
                let mut body__ = None;
                let mut media_type__ = None;
                let mut charset__ = None;
                let mut language__ = None;
                let mut title__ = None;
                let mut published_micros__ = None;
                let mut fetched_micros__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Outlet => {
                            if outlet__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlet"));
                            }
                            outlet__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Url => {
                            if url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("url"));
                            }
                            url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OwnId => {
                            if own_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ownId"));
                            }
                            own_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Body => {
                            if body__.is_some() {
                                return Err(serde::de::Error::duplicate_field("body"));
                            }
                            body__ = 
                                Some(map_.next_value::<::pbjson::private::BytesDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::MediaType => {
                            if media_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mediaType"));
                            }
                            media_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Charset => {
                            if charset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("charset"));
                            }
                            charset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Language => {
                            if language__.is_some() {
                                return Err(serde::de::Error::duplicate_field("language"));
                            }
                            language__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Title => {
                            if title__.is_some() {
                                return Err(serde::de::Error::duplicate_field("title"));
                            }
                            title__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PublishedMicros => {
                            if published_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("publishedMicros"));
                            }
                            published_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::FetchedMicros => {
                            if fetched_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fetchedMicros"));
                            }
                            fetched_micros__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                    }
                }
                Ok(Submission {
                    outlet: outlet__.unwrap_or_default(),
                    url: url__.unwrap_or_default(),
                    own_id: own_id__.unwrap_or_default(),
                    body: body__.unwrap_or_default(),
                    media_type: media_type__.unwrap_or_default(),
                    charset: charset__.unwrap_or_default(),
                    language: language__.unwrap_or_default(),
                    title: title__.unwrap_or_default(),
                    published_micros: published_micros__,
                    fetched_micros: fetched_micros__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Submission", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SubmitRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.submission.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SubmitRequest", len)?;
        if let Some(v) = self.submission.as_ref() {
            struct_ser.serialize_field("submission", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SubmitRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "submission",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Submission,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "submission" => Ok(GeneratedField::Submission),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SubmitRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SubmitRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SubmitRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut submission__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Submission => {
                            if submission__.is_some() {
                                return Err(serde::de::Error::duplicate_field("submission"));
                            }
                            submission__ = map_.next_value()?;
                        }
                    }
                }
                Ok(SubmitRequest {
                    submission: submission__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SubmitRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SubmitResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.receipt.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SubmitResponse", len)?;
        if let Some(v) = self.receipt.as_ref() {
            struct_ser.serialize_field("receipt", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SubmitResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "receipt",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Receipt,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "receipt" => Ok(GeneratedField::Receipt),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SubmitResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SubmitResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SubmitResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut receipt__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Receipt => {
                            if receipt__.is_some() {
                                return Err(serde::de::Error::duplicate_field("receipt"));
                            }
                            receipt__ = map_.next_value()?;
                        }
                    }
                }
                Ok(SubmitResponse {
                    receipt: receipt__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SubmitResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SubmitStreamRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.tag.is_empty() {
            len += 1;
        }
        if self.submission.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SubmitStreamRequest", len)?;
        if !self.tag.is_empty() {
            struct_ser.serialize_field("tag", &self.tag)?;
        }
        if let Some(v) = self.submission.as_ref() {
            struct_ser.serialize_field("submission", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SubmitStreamRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "tag",
            "submission",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Tag,
            Submission,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "tag" => Ok(GeneratedField::Tag),
                            "submission" => Ok(GeneratedField::Submission),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SubmitStreamRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SubmitStreamRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SubmitStreamRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut tag__ = None;
                let mut submission__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Tag => {
                            if tag__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tag"));
                            }
                            tag__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Submission => {
                            if submission__.is_some() {
                                return Err(serde::de::Error::duplicate_field("submission"));
                            }
                            submission__ = map_.next_value()?;
                        }
                    }
                }
                Ok(SubmitStreamRequest {
                    tag: tag__.unwrap_or_default(),
                    submission: submission__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SubmitStreamRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SubmitStreamResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.tag.is_empty() {
            len += 1;
        }
        if self.index != 0 {
            len += 1;
        }
        if self.result.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.SubmitStreamResponse", len)?;
        if !self.tag.is_empty() {
            struct_ser.serialize_field("tag", &self.tag)?;
        }
        if self.index != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("index", ToString::to_string(&self.index).as_str())?;
        }
        if let Some(v) = self.result.as_ref() {
            match v {
                submit_stream_response::Result::Receipt(v) => {
                    struct_ser.serialize_field("receipt", v)?;
                }
                submit_stream_response::Result::Refusal(v) => {
                    struct_ser.serialize_field("refusal", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SubmitStreamResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "tag",
            "index",
            "receipt",
            "refusal",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Tag,
            Index,
            Receipt,
            Refusal,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "tag" => Ok(GeneratedField::Tag),
                            "index" => Ok(GeneratedField::Index),
                            "receipt" => Ok(GeneratedField::Receipt),
                            "refusal" => Ok(GeneratedField::Refusal),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SubmitStreamResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.SubmitStreamResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SubmitStreamResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut tag__ = None;
                let mut index__ = None;
                let mut result__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Tag => {
                            if tag__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tag"));
                            }
                            tag__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Index => {
                            if index__.is_some() {
                                return Err(serde::de::Error::duplicate_field("index"));
                            }
                            index__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Receipt => {
                            if result__.is_some() {
                                return Err(serde::de::Error::duplicate_field("receipt"));
                            }
                            result__ = map_.next_value::<::std::option::Option<_>>()?.map(submit_stream_response::Result::Receipt)
;
                        }
                        GeneratedField::Refusal => {
                            if result__.is_some() {
                                return Err(serde::de::Error::duplicate_field("refusal"));
                            }
                            result__ = map_.next_value::<::std::option::Option<_>>()?.map(submit_stream_response::Result::Refusal)
;
                        }
                    }
                }
                Ok(SubmitStreamResponse {
                    tag: tag__.unwrap_or_default(),
                    index: index__.unwrap_or_default(),
                    result: result__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.SubmitStreamResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Tallied {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.total != 0 {
            len += 1;
        }
        if !self.facets.is_empty() {
            len += 1;
        }
        if !self.histogram.is_empty() {
            len += 1;
        }
        if self.histogram_truncated {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Tallied", len)?;
        if self.total != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("total", ToString::to_string(&self.total).as_str())?;
        }
        if !self.facets.is_empty() {
            struct_ser.serialize_field("facets", &self.facets)?;
        }
        if !self.histogram.is_empty() {
            struct_ser.serialize_field("histogram", &self.histogram)?;
        }
        if self.histogram_truncated {
            struct_ser.serialize_field("histogramTruncated", &self.histogram_truncated)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Tallied {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "total",
            "facets",
            "histogram",
            "histogram_truncated",
            "histogramTruncated",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Total,
            Facets,
            Histogram,
            HistogramTruncated,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "total" => Ok(GeneratedField::Total),
                            "facets" => Ok(GeneratedField::Facets),
                            "histogram" => Ok(GeneratedField::Histogram),
                            "histogramTruncated" | "histogram_truncated" => Ok(GeneratedField::HistogramTruncated),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Tallied;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Tallied")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Tallied, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut total__ = None;
                let mut facets__ = None;
                let mut histogram__ = None;
                let mut histogram_truncated__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Total => {
                            if total__.is_some() {
                                return Err(serde::de::Error::duplicate_field("total"));
                            }
                            total__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Facets => {
                            if facets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("facets"));
                            }
                            facets__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Histogram => {
                            if histogram__.is_some() {
                                return Err(serde::de::Error::duplicate_field("histogram"));
                            }
                            histogram__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HistogramTruncated => {
                            if histogram_truncated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("histogramTruncated"));
                            }
                            histogram_truncated__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Tallied {
                    total: total__.unwrap_or_default(),
                    facets: facets__.unwrap_or_default(),
                    histogram: histogram__.unwrap_or_default(),
                    histogram_truncated: histogram_truncated__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Tallied", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Tally {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.total {
            len += 1;
        }
        if !self.facets.is_empty() {
            len += 1;
        }
        if self.facet_values != 0 {
            len += 1;
        }
        if self.histogram != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Tally", len)?;
        if self.total {
            struct_ser.serialize_field("total", &self.total)?;
        }
        if !self.facets.is_empty() {
            let v = self.facets.iter().cloned().map(|v| {
                FacetLabel::try_from(v)
                    .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", v)))
                }).collect::<std::result::Result<Vec<_>, _>>()?;
            struct_ser.serialize_field("facets", &v)?;
        }
        if self.facet_values != 0 {
            struct_ser.serialize_field("facetValues", &self.facet_values)?;
        }
        if self.histogram != 0 {
            let v = HistogramInterval::try_from(self.histogram)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.histogram)))?;
            struct_ser.serialize_field("histogram", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Tally {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "total",
            "facets",
            "facet_values",
            "facetValues",
            "histogram",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Total,
            Facets,
            FacetValues,
            Histogram,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "total" => Ok(GeneratedField::Total),
                            "facets" => Ok(GeneratedField::Facets),
                            "facetValues" | "facet_values" => Ok(GeneratedField::FacetValues),
                            "histogram" => Ok(GeneratedField::Histogram),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Tally;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Tally")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Tally, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut total__ = None;
                let mut facets__ = None;
                let mut facet_values__ = None;
                let mut histogram__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Total => {
                            if total__.is_some() {
                                return Err(serde::de::Error::duplicate_field("total"));
                            }
                            total__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Facets => {
                            if facets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("facets"));
                            }
                            facets__ = Some(map_.next_value::<Vec<FacetLabel>>()?.into_iter().map(|x| x as i32).collect());
                        }
                        GeneratedField::FacetValues => {
                            if facet_values__.is_some() {
                                return Err(serde::de::Error::duplicate_field("facetValues"));
                            }
                            facet_values__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Histogram => {
                            if histogram__.is_some() {
                                return Err(serde::de::Error::duplicate_field("histogram"));
                            }
                            histogram__ = Some(map_.next_value::<HistogramInterval>()? as i32);
                        }
                    }
                }
                Ok(Tally {
                    total: total__.unwrap_or_default(),
                    facets: facets__.unwrap_or_default(),
                    facet_values: facet_values__.unwrap_or_default(),
                    histogram: histogram__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Tally", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TargetKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "TARGET_KIND_UNSPECIFIED",
            Self::Statement => "TARGET_KIND_STATEMENT",
            Self::Figure => "TARGET_KIND_FIGURE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for TargetKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "TARGET_KIND_UNSPECIFIED",
            "TARGET_KIND_STATEMENT",
            "TARGET_KIND_FIGURE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = TargetKind;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "TARGET_KIND_UNSPECIFIED" => Ok(TargetKind::Unspecified),
                    "TARGET_KIND_STATEMENT" => Ok(TargetKind::Statement),
                    "TARGET_KIND_FIGURE" => Ok(TargetKind::Figure),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for TargetRejection {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.anchor.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.TargetRejection", len)?;
        if let Some(v) = self.anchor.as_ref() {
            struct_ser.serialize_field("anchor", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TargetRejection {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "anchor",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Anchor,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "anchor" => Ok(GeneratedField::Anchor),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TargetRejection;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.TargetRejection")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TargetRejection, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut anchor__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Anchor => {
                            if anchor__.is_some() {
                                return Err(serde::de::Error::duplicate_field("anchor"));
                            }
                            anchor__ = map_.next_value()?;
                        }
                    }
                }
                Ok(TargetRejection {
                    anchor: anchor__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.TargetRejection", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TextChange {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.before.is_some() {
            len += 1;
        }
        if self.after.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.TextChange", len)?;
        if let Some(v) = self.before.as_ref() {
            struct_ser.serialize_field("before", v)?;
        }
        if let Some(v) = self.after.as_ref() {
            struct_ser.serialize_field("after", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TextChange {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "before",
            "after",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Before,
            After,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "before" => Ok(GeneratedField::Before),
                            "after" => Ok(GeneratedField::After),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TextChange;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.TextChange")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TextChange, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut before__ = None;
                let mut after__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Before => {
                            if before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("before"));
                            }
                            before__ = map_.next_value()?;
                        }
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = map_.next_value()?;
                        }
                    }
                }
                Ok(TextChange {
                    before: before__,
                    after: after__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.TextChange", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TextQuote {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.exact.is_empty() {
            len += 1;
        }
        if !self.prefix.is_empty() {
            len += 1;
        }
        if !self.suffix.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.TextQuote", len)?;
        if !self.exact.is_empty() {
            struct_ser.serialize_field("exact", &self.exact)?;
        }
        if !self.prefix.is_empty() {
            struct_ser.serialize_field("prefix", &self.prefix)?;
        }
        if !self.suffix.is_empty() {
            struct_ser.serialize_field("suffix", &self.suffix)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TextQuote {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "exact",
            "prefix",
            "suffix",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Exact,
            Prefix,
            Suffix,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "exact" => Ok(GeneratedField::Exact),
                            "prefix" => Ok(GeneratedField::Prefix),
                            "suffix" => Ok(GeneratedField::Suffix),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TextQuote;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.TextQuote")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TextQuote, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut exact__ = None;
                let mut prefix__ = None;
                let mut suffix__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Exact => {
                            if exact__.is_some() {
                                return Err(serde::de::Error::duplicate_field("exact"));
                            }
                            exact__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Prefix => {
                            if prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("prefix"));
                            }
                            prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Suffix => {
                            if suffix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("suffix"));
                            }
                            suffix__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(TextQuote {
                    exact: exact__.unwrap_or_default(),
                    prefix: prefix__.unwrap_or_default(),
                    suffix: suffix__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.TextQuote", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ValueCount {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.value.is_empty() {
            len += 1;
        }
        if self.count != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.ValueCount", len)?;
        if !self.value.is_empty() {
            struct_ser.serialize_field("value", &self.value)?;
        }
        if self.count != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("count", ToString::to_string(&self.count).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ValueCount {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "value",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Value,
            Count,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "value" => Ok(GeneratedField::Value),
                            "count" => Ok(GeneratedField::Count),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ValueCount;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.ValueCount")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ValueCount, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut value__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(ValueCount {
                    value: value__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.ValueCount", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for VerifyRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.log_only {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.VerifyRequest", len)?;
        if self.log_only {
            struct_ser.serialize_field("logOnly", &self.log_only)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for VerifyRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "log_only",
            "logOnly",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            LogOnly,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "logOnly" | "log_only" => Ok(GeneratedField::LogOnly),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = VerifyRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.VerifyRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<VerifyRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut log_only__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::LogOnly => {
                            if log_only__.is_some() {
                                return Err(serde::de::Error::duplicate_field("logOnly"));
                            }
                            log_only__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(VerifyRequest {
                    log_only: log_only__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.VerifyRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for VerifyResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.entries_checked != 0 {
            len += 1;
        }
        if self.checkpoints_checked != 0 {
            len += 1;
        }
        if self.done.is_some() {
            len += 1;
        }
        if self.identities_checked != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.VerifyResponse", len)?;
        if self.entries_checked != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("entriesChecked", ToString::to_string(&self.entries_checked).as_str())?;
        }
        if self.checkpoints_checked != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("checkpointsChecked", ToString::to_string(&self.checkpoints_checked).as_str())?;
        }
        if let Some(v) = self.done.as_ref() {
            struct_ser.serialize_field("done", v)?;
        }
        if self.identities_checked != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("identitiesChecked", ToString::to_string(&self.identities_checked).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for VerifyResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "entries_checked",
            "entriesChecked",
            "checkpoints_checked",
            "checkpointsChecked",
            "done",
            "identities_checked",
            "identitiesChecked",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            EntriesChecked,
            CheckpointsChecked,
            Done,
            IdentitiesChecked,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "entriesChecked" | "entries_checked" => Ok(GeneratedField::EntriesChecked),
                            "checkpointsChecked" | "checkpoints_checked" => Ok(GeneratedField::CheckpointsChecked),
                            "done" => Ok(GeneratedField::Done),
                            "identitiesChecked" | "identities_checked" => Ok(GeneratedField::IdentitiesChecked),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = VerifyResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.VerifyResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<VerifyResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut entries_checked__ = None;
                let mut checkpoints_checked__ = None;
                let mut done__ = None;
                let mut identities_checked__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::EntriesChecked => {
                            if entries_checked__.is_some() {
                                return Err(serde::de::Error::duplicate_field("entriesChecked"));
                            }
                            entries_checked__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::CheckpointsChecked => {
                            if checkpoints_checked__.is_some() {
                                return Err(serde::de::Error::duplicate_field("checkpointsChecked"));
                            }
                            checkpoints_checked__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Done => {
                            if done__.is_some() {
                                return Err(serde::de::Error::duplicate_field("done"));
                            }
                            done__ = map_.next_value()?;
                        }
                        GeneratedField::IdentitiesChecked => {
                            if identities_checked__.is_some() {
                                return Err(serde::de::Error::duplicate_field("identitiesChecked"));
                            }
                            identities_checked__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(VerifyResponse {
                    entries_checked: entries_checked__.unwrap_or_default(),
                    checkpoints_checked: checkpoints_checked__.unwrap_or_default(),
                    done: done__,
                    identities_checked: identities_checked__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.VerifyResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Warning {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.code.is_empty() {
            len += 1;
        }
        if !self.message.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Warning", len)?;
        if !self.code.is_empty() {
            struct_ser.serialize_field("code", &self.code)?;
        }
        if !self.message.is_empty() {
            struct_ser.serialize_field("message", &self.message)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Warning {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "code",
            "message",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Code,
            Message,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "code" => Ok(GeneratedField::Code),
                            "message" => Ok(GeneratedField::Message),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Warning;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Warning")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Warning, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut code__ = None;
                let mut message__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Code => {
                            if code__.is_some() {
                                return Err(serde::de::Error::duplicate_field("code"));
                            }
                            code__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Message => {
                            if message__.is_some() {
                                return Err(serde::de::Error::duplicate_field("message"));
                            }
                            message__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Warning {
                    code: code__.unwrap_or_default(),
                    message: message__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Warning", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchFiguresRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after.is_some() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchFiguresRequest", len)?;
        if let Some(v) = self.after.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchFiguresRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "filter",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            Filter,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "filter" => Ok(GeneratedField::Filter),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchFiguresRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchFiguresRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchFiguresRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut filter__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                    }
                }
                Ok(WatchFiguresRequest {
                    after: after__,
                    filter: filter__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchFiguresRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchFiguresResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.figures.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchFiguresResponse", len)?;
        if !self.figures.is_empty() {
            struct_ser.serialize_field("figures", &self.figures)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchFiguresResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "figures",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Figures,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "figures" => Ok(GeneratedField::Figures),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchFiguresResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchFiguresResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchFiguresResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut figures__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Figures => {
                            if figures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("figures"));
                            }
                            figures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(WatchFiguresResponse {
                    figures: figures__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchFiguresResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchRelationsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after.is_some() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        if !self.kinds.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchRelationsRequest", len)?;
        if let Some(v) = self.after.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        if !self.kinds.is_empty() {
            let v = self.kinds.iter().cloned().map(|v| {
                RelationKind::try_from(v)
                    .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", v)))
                }).collect::<std::result::Result<Vec<_>, _>>()?;
            struct_ser.serialize_field("kinds", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchRelationsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "filter",
            "kinds",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            Filter,
            Kinds,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "filter" => Ok(GeneratedField::Filter),
                            "kinds" => Ok(GeneratedField::Kinds),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchRelationsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchRelationsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchRelationsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut filter__ = None;
                let mut kinds__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::Kinds => {
                            if kinds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kinds"));
                            }
                            kinds__ = Some(map_.next_value::<Vec<RelationKind>>()?.into_iter().map(|x| x as i32).collect());
                        }
                    }
                }
                Ok(WatchRelationsRequest {
                    after: after__,
                    filter: filter__,
                    kinds: kinds__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchRelationsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchRelationsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.relations.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if !self.truncated_figure_ids.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchRelationsResponse", len)?;
        if !self.relations.is_empty() {
            struct_ser.serialize_field("relations", &self.relations)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.truncated_figure_ids.is_empty() {
            struct_ser.serialize_field("truncatedFigureIds", &self.truncated_figure_ids)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchRelationsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "relations",
            "position",
            "truncated_figure_ids",
            "truncatedFigureIds",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Relations,
            Position,
            TruncatedFigureIds,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "relations" => Ok(GeneratedField::Relations),
                            "position" => Ok(GeneratedField::Position),
                            "truncatedFigureIds" | "truncated_figure_ids" => Ok(GeneratedField::TruncatedFigureIds),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchRelationsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchRelationsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchRelationsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut relations__ = None;
                let mut position__ = None;
                let mut truncated_figure_ids__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Relations => {
                            if relations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("relations"));
                            }
                            relations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::TruncatedFigureIds => {
                            if truncated_figure_ids__.is_some() {
                                return Err(serde::de::Error::duplicate_field("truncatedFigureIds"));
                            }
                            truncated_figure_ids__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(WatchRelationsResponse {
                    relations: relations__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                    truncated_figure_ids: truncated_figure_ids__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchRelationsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchReportsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after.is_some() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchReportsRequest", len)?;
        if let Some(v) = self.after.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchReportsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "filter",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            Filter,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "filter" => Ok(GeneratedField::Filter),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchReportsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchReportsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchReportsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut filter__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                    }
                }
                Ok(WatchReportsRequest {
                    after: after__,
                    filter: filter__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchReportsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchReportsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.reports.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        if !self.withdrawals.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchReportsResponse", len)?;
        if !self.reports.is_empty() {
            struct_ser.serialize_field("reports", &self.reports)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if !self.withdrawals.is_empty() {
            struct_ser.serialize_field("withdrawals", &self.withdrawals)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchReportsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "reports",
            "position",
            "withdrawals",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Reports,
            Position,
            Withdrawals,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reports" => Ok(GeneratedField::Reports),
                            "position" => Ok(GeneratedField::Position),
                            "withdrawals" => Ok(GeneratedField::Withdrawals),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchReportsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchReportsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchReportsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut reports__ = None;
                let mut position__ = None;
                let mut withdrawals__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Reports => {
                            if reports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reports"));
                            }
                            reports__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Withdrawals => {
                            if withdrawals__.is_some() {
                                return Err(serde::de::Error::duplicate_field("withdrawals"));
                            }
                            withdrawals__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(WatchReportsResponse {
                    reports: reports__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                    withdrawals: withdrawals__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchReportsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchStatementsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.after.is_some() {
            len += 1;
        }
        if self.filter.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchStatementsRequest", len)?;
        if let Some(v) = self.after.as_ref() {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("after", ToString::to_string(&v).as_str())?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchStatementsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "after",
            "filter",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            After,
            Filter,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "after" => Ok(GeneratedField::After),
                            "filter" => Ok(GeneratedField::Filter),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchStatementsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchStatementsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchStatementsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut after__ = None;
                let mut filter__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::After => {
                            if after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("after"));
                            }
                            after__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                    }
                }
                Ok(WatchStatementsRequest {
                    after: after__,
                    filter: filter__,
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchStatementsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WatchStatementsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.statements.is_empty() {
            len += 1;
        }
        if self.position != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WatchStatementsResponse", len)?;
        if !self.statements.is_empty() {
            struct_ser.serialize_field("statements", &self.statements)?;
        }
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WatchStatementsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statements",
            "position",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statements,
            Position,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statements" => Ok(GeneratedField::Statements),
                            "position" => Ok(GeneratedField::Position),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WatchStatementsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WatchStatementsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WatchStatementsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statements__ = None;
                let mut position__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statements => {
                            if statements__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statements"));
                            }
                            statements__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(WatchStatementsResponse {
                    statements: statements__.unwrap_or_default(),
                    position: position__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WatchStatementsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WithdrawRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.requested_by.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WithdrawRequest", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.requested_by.is_empty() {
            struct_ser.serialize_field("requestedBy", &self.requested_by)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WithdrawRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "reason",
            "requested_by",
            "requestedBy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Reason,
            RequestedBy,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "reason" => Ok(GeneratedField::Reason),
                            "requestedBy" | "requested_by" => Ok(GeneratedField::RequestedBy),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WithdrawRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WithdrawRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WithdrawRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut reason__ = None;
                let mut requested_by__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestedBy => {
                            if requested_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestedBy"));
                            }
                            requested_by__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(WithdrawRequest {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    requested_by: requested_by__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WithdrawRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WithdrawResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if self.entries != 0 {
            len += 1;
        }
        if self.captures != 0 {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WithdrawResponse", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if self.entries != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("entries", ToString::to_string(&self.entries).as_str())?;
        }
        if self.captures != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("captures", ToString::to_string(&self.captures).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WithdrawResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "recorded_micros",
            "recordedMicros",
            "entries",
            "captures",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RecordedMicros,
            Entries,
            Captures,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "entries" => Ok(GeneratedField::Entries),
                            "captures" => Ok(GeneratedField::Captures),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WithdrawResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WithdrawResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WithdrawResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut entries__ = None;
                let mut captures__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Entries => {
                            if entries__.is_some() {
                                return Err(serde::de::Error::duplicate_field("entries"));
                            }
                            entries__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Captures => {
                            if captures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("captures"));
                            }
                            captures__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(WithdrawResponse {
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    entries: entries__.unwrap_or_default(),
                    captures: captures__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WithdrawResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Withdrawal {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.position != 0 {
            len += 1;
        }
        if self.recorded_micros != 0 {
            len += 1;
        }
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.requested_by.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Withdrawal", len)?;
        if self.position != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("position", ToString::to_string(&self.position).as_str())?;
        }
        if self.recorded_micros != 0 {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("recordedMicros", ToString::to_string(&self.recorded_micros).as_str())?;
        }
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.requested_by.is_empty() {
            struct_ser.serialize_field("requestedBy", &self.requested_by)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Withdrawal {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "position",
            "recorded_micros",
            "recordedMicros",
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "reason",
            "requested_by",
            "requestedBy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Position,
            RecordedMicros,
            ReportId,
            RevisionId,
            Reason,
            RequestedBy,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "position" => Ok(GeneratedField::Position),
                            "recordedMicros" | "recorded_micros" => Ok(GeneratedField::RecordedMicros),
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "reason" => Ok(GeneratedField::Reason),
                            "requestedBy" | "requested_by" => Ok(GeneratedField::RequestedBy),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Withdrawal;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Withdrawal")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Withdrawal, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut position__ = None;
                let mut recorded_micros__ = None;
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut reason__ = None;
                let mut requested_by__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Position => {
                            if position__.is_some() {
                                return Err(serde::de::Error::duplicate_field("position"));
                            }
                            position__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RecordedMicros => {
                            if recorded_micros__.is_some() {
                                return Err(serde::de::Error::duplicate_field("recordedMicros"));
                            }
                            recorded_micros__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestedBy => {
                            if requested_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestedBy"));
                            }
                            requested_by__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(Withdrawal {
                    position: position__.unwrap_or_default(),
                    recorded_micros: recorded_micros__.unwrap_or_default(),
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    requested_by: requested_by__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Withdrawal", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WithdrawalEntry {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if !self.report_id.is_empty() {
            len += 1;
        }
        if !self.revision_id.is_empty() {
            len += 1;
        }
        if !self.reason.is_empty() {
            len += 1;
        }
        if !self.requested_by.is_empty() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.WithdrawalEntry", len)?;
        if !self.report_id.is_empty() {
            struct_ser.serialize_field("reportId", &self.report_id)?;
        }
        if !self.revision_id.is_empty() {
            struct_ser.serialize_field("revisionId", &self.revision_id)?;
        }
        if !self.reason.is_empty() {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        if !self.requested_by.is_empty() {
            struct_ser.serialize_field("requestedBy", &self.requested_by)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WithdrawalEntry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "report_id",
            "reportId",
            "revision_id",
            "revisionId",
            "reason",
            "requested_by",
            "requestedBy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ReportId,
            RevisionId,
            Reason,
            RequestedBy,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "reportId" | "report_id" => Ok(GeneratedField::ReportId),
                            "revisionId" | "revision_id" => Ok(GeneratedField::RevisionId),
                            "reason" => Ok(GeneratedField::Reason),
                            "requestedBy" | "requested_by" => Ok(GeneratedField::RequestedBy),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WithdrawalEntry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.WithdrawalEntry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WithdrawalEntry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut report_id__ = None;
                let mut revision_id__ = None;
                let mut reason__ = None;
                let mut requested_by__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ReportId => {
                            if report_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reportId"));
                            }
                            report_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RevisionId => {
                            if revision_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("revisionId"));
                            }
                            revision_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestedBy => {
                            if requested_by__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestedBy"));
                            }
                            requested_by__ = Some(map_.next_value()?);
                        }
                    }
                }
                Ok(WithdrawalEntry {
                    report_id: report_id__.unwrap_or_default(),
                    revision_id: revision_id__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                    requested_by: requested_by__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.WithdrawalEntry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Wording {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.statement.is_some() {
            len += 1;
        }
        if self.likeness != 0. {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("marsad.v1.Wording", len)?;
        if let Some(v) = self.statement.as_ref() {
            struct_ser.serialize_field("statement", v)?;
        }
        if self.likeness != 0. {
            struct_ser.serialize_field("likeness", &self.likeness)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Wording {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "statement",
            "likeness",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Statement,
            Likeness,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "statement" => Ok(GeneratedField::Statement),
                            "likeness" => Ok(GeneratedField::Likeness),
                            _ => Err(serde::de::Error::unknown_field(value, FIELDS)),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Wording;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct marsad.v1.Wording")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Wording, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut statement__ = None;
                let mut likeness__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Statement => {
                            if statement__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statement"));
                            }
                            statement__ = map_.next_value()?;
                        }
                        GeneratedField::Likeness => {
                            if likeness__.is_some() {
                                return Err(serde::de::Error::duplicate_field("likeness"));
                            }
                            likeness__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                    }
                }
                Ok(Wording {
                    statement: statement__,
                    likeness: likeness__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("marsad.v1.Wording", FIELDS, GeneratedVisitor)
    }
}
