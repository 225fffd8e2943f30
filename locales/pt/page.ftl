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
