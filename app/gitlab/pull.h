// SPDX-License-Identifier: Apache-2.0
// One read of an instance: every request at once where the version is known, one more round where it is not.
#pragma once

#include "gitlab/read.h"

#include <array>
#include <functional>
#include <vector>

namespace gatehouse::gitlab {

/// Lives until it has answered, then deletes itself.
class Pull : public QObject {
    Q_OBJECT
public:
    /// GraphQL and REST go through sessions of their own, so that all requests of a read find a connection.
    Pull(net::Session& graphql, net::Session& rest, const domain::Catalogue& catalogue, ReadRequest request,
        QObject* parent);

    [[nodiscard]] base::Operation<Reading> start();

private:
    enum Part {
        MetadataPart,
        UserPart,
        TokenPart,
        InstancePart,
        ApplicationSettingsPart,
        DuoSettingsPart,
        ModelsPart,
        FeaturesPart,
        PartCount
    };
    using Take = std::function<void(base::Result<net::Reply>&)>;

    /// What is under way for one part. A new round makes the answers of the one before count for nothing.
    struct Track {
        int round = 0;
        std::vector<base::Operation<net::Reply>> running;
        std::optional<base::Error> error; ///< of the answer, or of its last page
        bool answered = false;
        int pages = 0;
        [[nodiscard]] bool isRead() const { return answered && !error; }
    };

    void ask(Part part, net::Session& session, net::Request request, Take take);
    void askRest(Part part, const QString& path, Take take);
    void askGraphQL(Part part, const QString& name, const QJsonObject& variables, Take take);
    void askPart(Part part);
    void askAgain(Part part);
    void askFlags();
    void askModels(const QString& after);
    void askFeatures(const QString& after);
    void askModelsHiddenBefore();
    void askHiddenModels();
    void askModel(const QString& remoteId);
    void takeMetadata(base::Result<net::Reply>& reply);
    /// Judges a reply with `read` and notes an error in the part's track; absent then.
    template <class F>
    auto taken(Part part, base::Result<net::Reply>& reply, F read)
        -> std::optional<typename std::invoke_result_t<F, const net::Reply&>::value_type>;
    [[nodiscard]] bool mayTurnPage(Part part, const QString& cursor, const QString& next);
    void settle();
    void cancelAll();
    void fail(base::Error error);

    [[nodiscard]] bool wants(Part part) const;
    [[nodiscard]] base::Error named(base::Error error) const;
    void finish();
    void note(
        Reading& reading, const QString& part, domain::PartRead* when, const std::optional<base::Error>& error) const;
    void finishInstance(Reading& reading) const;
    void finishModels(Reading& reading) const;
    void finishFeatures(Reading& reading) const;
    void finishSettings(Reading& reading) const;

    net::Session& m_graphql;
    net::Session& m_rest;
    const domain::Catalogue& m_catalogue;
    const ReadRequest m_request;
    base::Source<Reading> m_source;
    domain::Version m_version; ///< that the documents are lowered to
    std::array<Track, PartCount> m_tracks;
    int m_open = 0;
    int m_asked = 0;
    qint64 m_bytes = 0;
    bool m_askedHidden = false;
    bool m_finished = false;

    // Answers so far.
    Metadata m_metadata;
    domain::TokenFacts m_user, m_token;
    InstanceAnswer m_instance;
    QJsonObject m_applicationSettings, m_duoSettings;
    ModelsPage m_models; ///< all pages together
    FeaturesPage m_features;
    QList<RemoteModel> m_hidden; ///< asked for by id, and there
    QStringList m_gone;          ///< asked for by id, and GitLab has no such model
    std::optional<base::Error> m_hiddenError;
};

} // namespace gatehouse::gitlab
