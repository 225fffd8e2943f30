### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Saltar para o conteúdo
label-all-notices = Todas as políticas de privacidade
label-languages = Línguas
label-colophon = Esta página não instala cookies, não carrega nada de outros sítios e não executa scripts.

## Pages that are not notices

label-search = Pesquisar
label-search-notices = Pesquisar em todas as políticas de privacidade
label-search-hint = A pesquisa é feita no seu navegador. O que escrever não é enviado para lado nenhum.
label-search-found = Resultados:
label-search-none = Não foi encontrado nenhum resultado. Experimente outra palavra ou menos palavras.
label-search-needs-script = A pesquisa precisa de um script, e este navegador não executa scripts. Todas as políticas de privacidade estão indicadas na página inicial.
label-colophon-search = Esta página não instala cookies e não carrega nada de outros sítios. A pesquisa é feita no seu navegador.
label-not-found-title = Página não encontrada
label-not-found-text = Não existe nenhuma página neste endereço. A página pode ter mudado de endereço ou ter sido eliminada.
label-moved-title = Esta página mudou de endereço
label-moved-text = Pode encontrá-la aqui:

## A notice

label-draft = Rascunho.
label-draft-note = Este documento não está em vigor. Pode estar incompleto ou conter erros.
label-draft-mark = rascunho
label-withdrawn = Retirado.
label-withdrawn-note = Este documento já não está em vigor.
label-withdrawn-mark = retirado
label-summary = Em resumo
label-contents = Índice
label-full-notice = Política de privacidade completa
label-version = Versão
label-gap-not-stated = Não indicado:
label-gap-to-do = Por fazer:

## Below a notice

label-downloads = Descarregar este documento
label-about-notice = Sobre este documento
label-controller = Responsável pelo tratamento
label-created = Criado em
label-updated = Atualizado em
label-effective = Em vigor desde
label-byline-effective = Em vigor desde
label-byline-updated = Atualizado em
label-review-by = A rever até
label-attachment = Este documento como dados para outros programas, em JSON

## The front page

label-front-title = Políticas de privacidade
label-front-description = Políticas de privacidade e as línguas em que cada uma pode ser lida.
label-front-introduction = O que se faz com os seus dados pessoais, porquê, e que direitos tem. Escolha uma política de privacidade e uma língua.
label-front-drafts = Um documento marcado como rascunho não está em vigor. Pode estar incompleto ou conter erros.
language-endonym = português

## Versions of a notice

label-versions = Todas as versões
label-versions-title = Que versão estava em vigor em cada data
label-versions-introduction = Todas as versões deste documento permanecem no endereço em que foram publicadas. Procure o dia que lhe interessa: nesse dia, estava em vigor a versão indicada ao lado.
label-versions-period = Período de vigência
label-version-applies = Atualmente em vigor
label-version-upcoming = Futura
label-version-earlier = Anterior
label-version-earlier-note = Esta é uma versão anterior. Já não está em vigor.
label-version-upcoming-note = Esta é uma versão futura. Ainda não está em vigor.
label-version-replaced-by = Substituída por
label-version-today = Versão em vigor hoje
label-version-previous = Versão anterior
label-version-permanent = Endereço permanente desta versão
label-change-ahead = Este documento vai mudar.
label-change-ahead-link = Leia o que vai mudar

## What changed between two versions

label-changes = O que mudou
label-changes-introduction = O que dizia a versão anterior e o que esta versão passa a dizer.
label-changes-material = Alterações importantes
label-changes-notable = Outras alterações de conteúdo
label-changes-editorial = Alterações de redação
label-changes-before = Antes
label-changes-after = Depois
label-changes-not-before = Não constava da versão anterior
label-changes-no-longer = Já não consta desta versão
label-changes-none = O texto do documento não foi alterado.
label-changes-first = Esta é a primeira versão.
label-changes-follow = Acompanhar as alterações num leitor de feeds (Atom)
label-changes-feed = Alterações às políticas de privacidade

## Texts for telling people of a change

label-told-subject = A nossa política de privacidade vai mudar
label-told-opening = Vamos alterar a nossa política de privacidade. Leia, por favor, o que muda para si.
label-told-important = As alterações mais importantes:
label-told-read = A nova versão e todas as alterações:
label-told-banner = A nossa política de privacidade vai mudar.

## The evidence report

report-title = Relatório de verificação
report-introduction = Como esta política de privacidade responde a cada ponto exigido pelo Regulamento Geral sobre a Proteção de Dados e pelas regras sobre cookies e marketing eletrónico: o resultado, onde isso é dito em cada língua, as linhas da fonte em que assenta e as regras que o vigiam.
report-judged = Avaliado à data de
report-program = Programa
report-version = Versão
report-no-version = não indicada
report-status = Estado
report-controller = Responsável pelo tratamento
report-not-judged = O documento não foi avaliado: não pode ser lido enquanto não forem corrigidos os erros indicados abaixo.
report-duties = O que é exigido e com que resultado
report-duty = Ponto
report-verdict = Resultado
report-rules = Regras que o vigiam
report-findings = Observações
report-lines = Fonte
report-told = Onde é dito
report-not-told = não é dito
report-shown-by = Demonstrado pelo teste
report-other-findings = Outras observações
report-waivers = Dispensado
report-waived-until = até
report-todos = Ainda por apurar
report-todo-owner = a cargo de:
report-todo-by = até
report-none = Nada.
report-law = Disposição
report-law-table = Tabelas de normas utilizadas
report-law-records = Entradas
report-law-unverified = das quais não verificadas
report-law-checked = Verificado em
report-law-digest = SHA-256
report-verdict-met = Cumprido: sem observações
report-verdict-not-owed = Não exigível
report-verdict-fault = Não cumprido
report-verdict-doubt = Duvidoso
report-verdict-waived = Dispensado
report-verdict-to-do = Por apurar
report-error = Erro
report-warning = Aviso
report-advice = Conselho
report-disclaimer = Este relatório é produzido por um programa a partir da fonte do documento. Não constitui aconselhamento jurídico e nenhum advogado reviu as regras que aplica.
